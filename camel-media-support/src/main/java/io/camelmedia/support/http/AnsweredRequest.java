// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.http.message.RetryAfter;
import io.camelmedia.support.http.message.StreamedResponse;
import io.camelmedia.support.http.message.UnreadableResponseException;
import io.camelmedia.support.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.hc.core5.http.impl.EnglishReasonPhraseCatalog;

/**
 * A request and the answer to it, as logs and errors tell of them: without the request's secrets, which services quote.
 *
 * @param number of the attempt
 * @param proof  headers that prove who calls
 */
record AnsweredRequest(
        Gateway gateway, Request<?> request, int number, Map<String, String> proof, StreamedResponse response) {

    /** Neither credentials nor options decide what an address is worth that the service handed out. */
    private static final String ELSEWHERE =
            "the service named this address, which may hold no longer; another call is given a new one";

    /** What the service means by it. */
    MediaApiException decoded(byte[] bytes) {
        String body = secrets().mask(new String(bytes, StandardCharsets.UTF_8));
        JsonNode json = Json.readOrMissing(body.getBytes(StandardCharsets.UTF_8));
        String excerpt = body.isEmpty() ? null : body.substring(0, Math.min(body.length(), Failure.EXCERPT));
        Failure failure = failure(meaning(response.status()), excerpt);
        return gateway.errors().decode(isOwn() ? failure : failure.withAdvice(ELSEWHERE), json);
    }

    /** What a status is called (RFC 9110, 15), for a service that says nothing itself. */
    private static String meaning(int status) {
        String called = status / 100 >= 1 && status / 100 <= 5
                ? EnglishReasonPhraseCatalog.INSTANCE.getReason(status, null)
                : null;
        return called == null ? "the service answered " + status : called;
    }

    /** A failure of reading the answer. */
    Failure unreadable(UnreadableResponseException e) {
        RequestSecrets secrets = secrets();
        return failure(secrets.mask(e.getMessage()), e.excerpt() == null ? null : secrets.mask(e.excerpt()))
                .withAdvice(e.advice(gateway.errors().advice()));
    }

    private Failure failure(String text, String excerpt) {
        return new Failure(
                        gateway.component(),
                        request.operation(),
                        response.status(),
                        null,
                        text,
                        response.header(StreamedResponse.REQUEST_ID),
                        number,
                        RetryAfter.of(response, gateway.delays().clock().instant()),
                        excerpt)
                .withRequest(place());
    }

    /** Method and address of the request. */
    String place() {
        return gateway.place(request.method(), request.uri());
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
        return "AnsweredRequest[" + place() + ": " + response.status() + "]";
    }
}
