// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.api.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Sends requests to a service, and follows no redirect. */
final class Http {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    /** Between two calls: of the four services Pex permits the fewest, 16 in any second. */
    private static final long PAUSE_MILLIS = 100;

    private static final int REFUSED = 400;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();
    private final String baseUrl;

    Http(String baseUrl) {
        this.baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    /**
     * An answer of the service.
     *
     * @param json empty when the body was none, or no JSON
     */
    record Answer(int status, Optional<JsonNode> json) {

        boolean isRefused() {
            return status >= REFUSED;
        }

        JsonNode successful(String what) {
            if (isRefused()) {
                throw new CheckFailure(what + " was answered " + status);
            }
            return json.orElseThrow(() -> new CheckFailure(what + " was answered without JSON"));
        }
    }

    /**
     * Sends a request, a moment after the one before, so that no service's rate is exceeded.
     *
     * @param body null for none
     */
    Answer send(String method, String path, JsonNode body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(TIMEOUT)
                .header("Accept", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(Json.write(body)));
        headers.forEach(request::setHeader);
        if (body != null) {
            request.setHeader("Content-Type", "application/json");
        }
        try {
            Thread.sleep(PAUSE_MILLIS);
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), json(response));
        } catch (IOException e) {
            throw new CheckFailure("no answer from " + URI.create(baseUrl).getHost() + ": "
                    + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CheckFailure("interrupted");
        }
    }

    private static Optional<JsonNode> json(HttpResponse<byte[]> response) {
        boolean told = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        if (!told || response.body().length == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.parse(response.body()));
        } catch (UncheckedIOException noJson) {
            return Optional.empty();
        }
    }
}
