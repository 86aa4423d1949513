package io.camelmedia.support.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.http.message.Origin;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.http.message.RetryAfter;
import io.camelmedia.support.http.message.StreamedResponse;
import io.camelmedia.support.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A request and the answer to it, as logs and errors tell of them: without the request's secrets, which services quote.
 *
 * @param number of the attempt
 * @param proof  headers that prove who calls
 */
record AnsweredRequest(
        Gateway gateway, Request<?> request, int number, Map<String, String> proof, StreamedResponse response) {

    /** What the service means by it. */
    MediaApiException decoded(byte[] bytes) {
        String body = secrets().mask(new String(bytes, StandardCharsets.UTF_8));
        JsonNode json = Json.readOrMissing(body.getBytes(StandardCharsets.UTF_8));
        String excerpt = body.isEmpty() ? null : body.substring(0, Math.min(body.length(), Failure.EXCERPT));
        return gateway.errors().decode(failure("the service answered " + response.status(), excerpt), json);
    }

    /**
     * @param text    what is wrong
     * @param excerpt the beginning of the body; null when there is none to show
     */
    Failure told(String text, String excerpt) {
        RequestSecrets secrets = secrets();
        return failure(secrets.mask(text), excerpt == null ? null : secrets.mask(excerpt));
    }

    private Failure failure(String text, String excerpt) {
        return new Failure(
                        gateway.component(),
                        request.operation(),
                        response.status(),
                        null,
                        text,
                        response.header("X-Request-Id"),
                        number,
                        RetryAfter.of(response, gateway.delays().clock().instant()),
                        excerpt)
                .withRequest(request.method() + " " + place());
    }

    /** Where the request went: of other origins no more than that, as a path may be as secret as a query. */
    String place() {
        String origin = Origin.of(request.uri()).toString();
        return isOwn() ? origin + request.uri().getRawPath() : origin;
    }

    private RequestSecrets secrets() {
        return new RequestSecrets(request, proof, isOwn());
    }

    private boolean isOwn() {
        return gateway.account().owns(request.uri());
    }

    /** Neither the proof nor the query. */
    @Override
    public String toString() {
        return "AnsweredRequest[" + request.method() + " " + place() + ": " + response.status() + "]";
    }
}
