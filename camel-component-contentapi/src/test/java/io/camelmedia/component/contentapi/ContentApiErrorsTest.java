// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import static io.camelmedia.component.contentapi.ContentApiSamplesTest.sample;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.camelmedia.support.error.AuthenticationException;
import io.camelmedia.support.error.ConflictException;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.error.NotReadyException;
import io.camelmedia.support.error.UnavailableException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.json.Json;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentApiErrorsTest {

    @ParameterizedTest
    @CsvSource({
        "302, asset-not-ready, io.camelmedia.support.error.NotReadyException",
        "409, asset-not-ready, io.camelmedia.support.error.NotReadyException",
        "404, asset-not-found, io.camelmedia.support.error.NotFoundException",
        "409, asset-low-quality, io.camelmedia.support.error.ConflictException",
        "409, asset-invalid, io.camelmedia.support.error.ConflictException",
        "409, track-invalid, io.camelmedia.support.error.ConflictException",
        "404, legacy-asset-not-found, io.camelmedia.support.error.NotFoundException",
        "404, legacy-asset-create-null-or-empty, io.camelmedia.support.error.ValidationException",
        "404, legacy-asset-update-null-or-empty, io.camelmedia.support.error.ValidationException"
    })
    void aDocumentedErrorHasATypeByItsName(int status, String file, Class<?> type) throws IOException {
        JsonNode body = sample("errors/" + file + ".json");

        MediaApiException error = decode(status, body);

        assertThat(error).isExactlyInstanceOf(type);
        assertThat(error.getCode()).isEqualTo(body.get("name").asText());
        assertThat(error.getMessage()).contains(body.get("message").asText());
        assertThat(error.getHttpResponseCode()).isEqualTo(status);
    }

    @Test
    void aStatusCodeOtherThanTheStatusIsToldBesideIt() throws IOException {
        MediaApiException error = decode(404, sample("errors/legacy-asset-update-null-or-empty.json"));

        assertThat(error)
                .hasMessage("contentapi:assets/get: 404 ArgumentNullOrEmptyError: legacyTrackToken cannot be null or"
                        + " empty (statusCode 409); check the options, headers and body of the call"
                        + " (request 7a69ad74624f4202b2ea9bbfafebd9e1)");
        assertThat(error.getRequestId()).isEqualTo("7a69ad74624f4202b2ea9bbfafebd9e1");
    }

    @ParameterizedTest
    @CsvSource({
        "409, 409, io.camelmedia.support.error.ConflictException",
        "404, 409, io.camelmedia.support.error.NotFoundException",
        "302, 409, io.camelmedia.support.error.ConflictException",
        "302, 503, io.camelmedia.support.error.UnavailableException",
        "400, 400, io.camelmedia.support.error.ValidationException"
    })
    void anUnknownNameIsKeptAndTheStatusDecides(int status, int statusCode, Class<?> type) throws IOException {
        MediaApiException error = decode(
                status,
                Json.read("{\"name\":\"OtherError\",\"message\":\"Other.\",\"statusCode\":" + statusCode
                        + ",\"sentryId\":\"fake-sentry-id\"}"));

        assertThat(error).isExactlyInstanceOf(type);
        assertThat(error.getCode()).isEqualTo("OtherError");
        assertThat(error.getMessage()).contains("Other.");
        assertThat(error.getRequestId()).isEqualTo("fake-sentry-id");
    }

    @Test
    void anAnswerThatIsNoJsonIsTypedByItsStatus() {
        assertThat(decode(401, MissingNode.getInstance())).isExactlyInstanceOf(AuthenticationException.class);
        assertThat(decode(404, MissingNode.getInstance())).isExactlyInstanceOf(NotFoundException.class);
        assertThat(decode(409, MissingNode.getInstance())).isExactlyInstanceOf(ConflictException.class);
        assertThat(decode(502, MissingNode.getInstance())).isExactlyInstanceOf(UnavailableException.class);
        assertThat(decode(302, MissingNode.getInstance()))
                .isExactlyInstanceOf(MediaApiException.class)
                .isNotInstanceOfAny(NotReadyException.class, ValidationException.class)
                .hasMessage("contentapi:assets/get: 302 the service answered; check baseUrl"
                        + " (camel.component.contentapi.base-url), keyUrl (camel.component.contentapi.key-url)");
    }

    private static MediaApiException decode(int status, JsonNode body) {
        Failure failure =
                new Failure("contentapi", "assets/get", status, null, "the service answered", null, 1, null, null);
        return new ContentApiErrors().decode(failure, body);
    }
}
