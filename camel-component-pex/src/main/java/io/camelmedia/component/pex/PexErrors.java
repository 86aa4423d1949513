package io.camelmedia.component.pex;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.error.ErrorDecoder;
import io.camelmedia.support.error.ErrorKind;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.MediaApiException;

/**
 * Failures by their statuses (document: Errors). Their bodies are not documented: what they hold is kept as an excerpt.
 */
final class PexErrors implements ErrorDecoder {

    private static final int METHOD_NOT_ALLOWED = 405;

    @Override
    public MediaApiException decode(Failure failure, JsonNode body) {
        return ErrorKind.ofStatus(failure.status()).exception(failure.withMessage(message(failure)));
    }

    private static String message(Failure failure) {
        boolean autoCollection = failure.status() == METHOD_NOT_ALLOWED
                && failure.operation().equals(PexOperation.COLLECTIONS_DELETE.toString());
        return autoCollection
                ? failure.message() + ": this is an auto collection; delete it with pex:"
                        + PexOperation.COLLECTIONS_AUTO_DELETE + ", which removes its assets too"
                : failure.message();
    }
}
