// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.error.Advice;
import io.camelmedia.support.error.ErrorDecoder;
import io.camelmedia.support.error.ErrorKind;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.ServiceWords;
import java.util.Map;

/**
 * Errors are {@code exception} and {@code errorMessage} (document: Authenticate JWT token, Response (Failure)). The
 * document names the exceptions of tokens only, all of which come as 401; any other error is known by its status.
 */
final class PixopErrors implements ErrorDecoder {

    private static final Advice ADVICE = Advice.of("pixop", "email", "password", "jwtToken");
    private static final Map<String, ErrorKind> EXCEPTIONS = Map.of(
            "InvalidJWTTokenFoundException", ErrorKind.AUTHENTICATION,
            "NoJWTTokenFoundException", ErrorKind.AUTHENTICATION,
            "ExpiredJWTTokenException", ErrorKind.AUTHENTICATION,
            "PrematureJWTTokenException", ErrorKind.AUTHENTICATION,
            "EternalJWTTokenException", ErrorKind.AUTHENTICATION,
            "InconsistentJWTClaimsException", ErrorKind.AUTHENTICATION,
            "UserBannedException", ErrorKind.FORBIDDEN,
            "AuthException", ErrorKind.UNAVAILABLE);

    @Override
    public Advice advice() {
        return ADVICE;
    }

    @Override
    public MediaApiException decode(Failure failure, JsonNode body) {
        String exception = body.path("exception").asText(null);
        String message = body.path("errorMessage")
                .asText(ServiceWords.in(body, failure.excerpt()).orElse(failure.message()));
        ErrorKind byStatus = ErrorKind.ofStatus(failure.status());
        ErrorKind kind = exception == null ? byStatus : EXCEPTIONS.getOrDefault(exception, byStatus);
        return ADVICE.exception(kind, failure.withCode(exception, message));
    }
}
