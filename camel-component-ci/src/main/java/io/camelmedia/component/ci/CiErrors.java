package io.camelmedia.component.ci;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.error.ErrorDecoder;
import io.camelmedia.support.error.ErrorKind;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.MediaApiException;

/**
 * The shapes of errors: {@code code} and {@code message} (document: Errors), and {@code error} and
 * {@code error_description} of tokens (document: Generate Access Token).
 */
final class CiErrors implements ErrorDecoder {

    @Override
    public MediaApiException decode(Failure failure, JsonNode body) {
        String code = body.path("code").asText(body.path("error").asText(null));
        String message =
                body.path("message").asText(body.path("error_description").asText(failure.message()));
        return kind(failure.status(), code).exception(failure.withCode(code, message));
    }

    /** Codes and statuses of the service disagree (400 FolderNotFound, 404 FolderDeleted): the code decides. */
    private static ErrorKind kind(int status, String code) {
        if (code == null) {
            return ErrorKind.ofStatus(status);
        }
        if (code.endsWith("NotFound") || code.endsWith("Deleted")) {
            return ErrorKind.NOT_FOUND;
        }
        if (code.endsWith("Trashed") || code.equals("InvalidOperationOnRootFolder")) {
            return ErrorKind.CONFLICT;
        }
        return ErrorKind.ofStatus(status);
    }
}
