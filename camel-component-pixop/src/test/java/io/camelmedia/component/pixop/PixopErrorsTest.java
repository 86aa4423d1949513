// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.error.AuthenticationException;
import io.camelmedia.support.error.ConflictException;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.ForbiddenException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.error.RateLimitException;
import io.camelmedia.support.error.UnavailableException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.json.Json;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PixopErrorsTest {

    private final PixopErrors errors = new PixopErrors();

    static Stream<Arguments> exceptions() {
        return Stream.of(
                Arguments.of("InvalidJWTTokenFoundException", AuthenticationException.class),
                Arguments.of("NoJWTTokenFoundException", AuthenticationException.class),
                Arguments.of("ExpiredJWTTokenException", AuthenticationException.class),
                Arguments.of("PrematureJWTTokenException", AuthenticationException.class),
                Arguments.of("UserBannedException", ForbiddenException.class),
                Arguments.of("EternalJWTTokenException", AuthenticationException.class),
                Arguments.of("InconsistentJWTClaimsException", AuthenticationException.class),
                Arguments.of("AuthException", UnavailableException.class));
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void anExceptionOfTheDocumentIsTypedByItsName(String name, Class<?> type) {
        MediaApiException failure = errors.decode(status(401), error(name));

        assertThat(failure)
                .isExactlyInstanceOf(type)
                .hasMessageStartingWith("pixop:videos: 401 " + name + ": What is wrong.");
        assertThat(failure.getCode()).isEqualTo(name);
    }

    static Stream<Arguments> statuses() {
        return Stream.of(
                Arguments.of(400, ValidationException.class),
                Arguments.of(401, AuthenticationException.class),
                Arguments.of(403, ForbiddenException.class),
                Arguments.of(404, NotFoundException.class),
                Arguments.of(409, ConflictException.class),
                Arguments.of(429, RateLimitException.class),
                Arguments.of(500, UnavailableException.class));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void anyOtherExceptionMeansWhatItsStatusSays(int status, Class<?> type) {
        assertThat(errors.decode(status(status), error("SomethingNewException")))
                .isExactlyInstanceOf(type);
        assertThat(errors.decode(status(status), Json.readOrMissing("<html>".getBytes())))
                .isExactlyInstanceOf(type)
                .hasMessageStartingWith("pixop:videos: " + status + " the service said no");
    }

    @Test
    void theSampleOfTheDocumentIsRead() {
        assertThat(errors.decode(status(401), Samples.read("error")))
                .isInstanceOf(AuthenticationException.class)
                .hasMessageStartingWith("pixop:videos: 401 ExpiredJWTTokenException: The token expired.");
    }

    private static Failure status(int status) {
        return new Failure("pixop", "videos", status, null, "the service said no", null, 1, null, null);
    }

    private static JsonNode error(String name) {
        return Json.readOrMissing(("{\"exception\":\"" + name + "\",\"errorMessage\":\"What is wrong.\"}").getBytes());
    }
}
