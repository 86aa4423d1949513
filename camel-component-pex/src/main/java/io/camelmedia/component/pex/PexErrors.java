// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.error.Advice;
import io.camelmedia.support.error.ErrorDecoder;
import io.camelmedia.support.error.ErrorKind;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.ServiceWords;
import java.util.Map;

/**
 * Errors by their statuses (document: Errors). Their bodies are not documented: the message is a text in the body, or
 * else the meaning that the document gives the status.
 */
final class PexErrors implements ErrorDecoder {

    private static final Advice ADVICE = Advice.of("pex", "apiKey");
    private static final Map<Integer, String> MEANINGS = Map.of(
            400, "the request is invalid",
            401, "the API key is wrong or missing",
            403, "access to this is not allowed",
            404, "there is no such data",
            405, "the method or the address is invalid",
            429, "the rate limit is exceeded",
            500, "the service has a problem; try again later",
            503, "the service is offline for maintenance; try again later");
    private static final int METHOD_NOT_ALLOWED = 405;

    @Override
    public Advice advice() {
        return ADVICE;
    }

    @Override
    public MediaApiException decode(Failure failure, JsonNode body) {
        String words = ServiceWords.in(body, failure.excerpt())
                .orElseGet(() -> MEANINGS.getOrDefault(failure.status(), failure.message()));
        return ADVICE.exception(ErrorKind.ofStatus(failure.status()), failure.withMessage(message(failure, words)));
    }

    private static String message(Failure failure, String words) {
        boolean autoCollection = failure.status() == METHOD_NOT_ALLOWED
                && failure.operation().equals(PexOperation.COLLECTIONS_DELETE.toString());
        return autoCollection
                ? words + "; this is an auto collection; delete it with pex:" + PexOperation.COLLECTIONS_AUTO_DELETE
                        + ", which removes its assets too"
                : words;
    }
}
