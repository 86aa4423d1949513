// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.error.Advice;
import io.camelmedia.support.error.ErrorDecoder;
import io.camelmedia.support.error.ErrorKind;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.ServiceWords;
import java.util.Map;

/**
 * Errors with {@code name}, {@code message}, and sometimes {@code statusCode} and {@code sentryId}. The name decides
 * the type: a rendition that is not ready is answered 302, and the body's status code can differ from the answer's.
 */
final class ContentApiErrors implements ErrorDecoder {

    private static final Advice ADVICE = Advice.of("contentapi", "clientId", "authenticationToken", "clientSecret")
            .also("keyUrl");
    private static final Map<String, ErrorKind> KINDS = Map.of(
            "ModelNotFoundError", ErrorKind.NOT_FOUND,
            "ModelNotReadyError", ErrorKind.NOT_READY,
            "LowQualityError", ErrorKind.CONFLICT,
            "ModelInvalidError", ErrorKind.CONFLICT,
            "ArgumentNullOrEmptyError", ErrorKind.VALIDATION);

    @Override
    public Advice advice() {
        return ADVICE;
    }

    @Override
    public MediaApiException decode(Failure failure, JsonNode body) {
        String name = body.path("name").asText(null);
        int statusCode = body.path("statusCode").asInt(failure.status());
        int status = failure.status() >= 400 ? failure.status() : statusCode;
        String message = ServiceWords.in(body, failure.excerpt()).orElse(failure.message());
        String text = statusCode == failure.status() ? message : message + " (statusCode " + statusCode + ")";
        return ADVICE.exception(
                KINDS.getOrDefault(name == null ? "" : name, ErrorKind.ofStatus(status)),
                failure.withCode(name, text).withRequestId(body.path("sentryId").asText(failure.requestId())));
    }
}
