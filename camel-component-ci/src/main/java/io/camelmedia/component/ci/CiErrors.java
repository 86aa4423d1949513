// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.component.ci.model.BulkResult;
import io.camelmedia.support.error.Advice;
import io.camelmedia.support.error.ErrorDecoder;
import io.camelmedia.support.error.ErrorKind;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.ServiceWords;
import io.camelmedia.support.json.Answers;
import java.io.IOException;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * The shapes of errors: {@code code} and {@code message} (document: Errors), {@code error} and
 * {@code error_description} of tokens (document: Generate Access Token), and {@code errors} of bulk operations, with
 * the code that the document names or, as in its samples, without (document: Move Folders and others). An error without
 * a message gets the meaning that the document gives its status (document: Errors).
 */
final class CiErrors implements ErrorDecoder {

    private static final Advice ADVICE =
            Advice.of("ci", "username", "password", "clientId", "clientSecret").also("uploadUrl");
    private static final Map<Integer, String> MEANINGS = Map.of(
            400, "the request contains errors",
            401, "the authentication failed, or the access token is not valid",
            403, "access to this is restricted for the caller",
            404, "this could not be found",
            405, "the method is invalid",
            406, "an unsupported format was requested",
            409, "its state does not permit this",
            429, "the rate limit is exceeded",
            500, "the service has a problem; try again later",
            503, "the service is offline for maintenance; try again later");
    private static final String BULK = "BulkOperationFailed";

    @Override
    public Advice advice() {
        return ADVICE;
    }

    @Override
    public MediaApiException decode(Failure failure, JsonNode body) {
        String code = body.path("code").asText(body.path("error").asText(null));
        if ((code == null || code.equals(BULK)) && listsErrors(body)) {
            return bulk(failure, body);
        }
        String message = ServiceWords.in(body, failure.excerpt())
                .orElseGet(() -> MEANINGS.getOrDefault(failure.status(), failure.message()));
        return ADVICE.exception(kind(failure.status(), code), failure.withCode(code, message));
    }

    private static boolean listsErrors(JsonNode body) {
        JsonNode errors = body.path("errors");
        return !errors.isEmpty()
                && StreamSupport.stream(errors.spliterator(), false).allMatch(JsonNode::isObject);
    }

    private static MediaApiException bulk(Failure failure, JsonNode body) {
        try {
            BulkResult result = Answers.convert(body, BulkResult.class);
            return new BulkOperationException(failure.withCode(BULK, failure.message()), result);
        } catch (IOException undocumented) {
            MediaApiException plain = ADVICE.exception(kind(failure.status(), null), failure);
            plain.addSuppressed(undocumented);
            return plain;
        }
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
