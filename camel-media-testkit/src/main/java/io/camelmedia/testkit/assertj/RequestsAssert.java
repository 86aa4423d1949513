// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.assertj;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.assertj.core.api.AbstractAssert;

/** Assertions on requests of one method and path. Each {@code with} keeps the requests it holds for; none fails. */
public final class RequestsAssert extends AbstractAssert<RequestsAssert, List<RecordedRequest>> {

    private static final List<String> CREDENTIALS = List.of(
            "Authorization",
            "Proxy-Authorization",
            "Cookie",
            "x-authentication-token",
            "x-client-id",
            "x-client-secret",
            "Blob-ID");

    private final String asked;

    RequestsAssert(String asked, List<RecordedRequest> requests) {
        super(requests, RequestsAssert.class);
        this.asked = asked;
    }

    /**
     * The body is JSON with these fields, whatever other fields it has.
     *
     * @param json such as {@code {"name":"Rushes"}}
     */
    public RequestsAssert withJson(String json) {
        JsonNode expected = Json.parse(json.getBytes(StandardCharsets.UTF_8));
        return keeping("with the JSON " + json, request -> contains(bodyOf(request), expected));
    }

    /** The body is this text. */
    public RequestsAssert withBody(String text) {
        return keeping("with the body " + text, request -> request.bodyText().equals(text));
    }

    /** A header has this value, and may have others. */
    public RequestsAssert withHeader(String name, String value) {
        return keeping(
                "with " + name + ": " + value,
                request -> request.headers().getOrDefault(name, List.of()).contains(value));
    }

    /** A query parameter has this value, and may have others. */
    public RequestsAssert withQuery(String name, String value) {
        return keeping("with the parameter " + name + "=" + value, request -> Arrays.stream(
                        request.query().split("&"))
                .map(pair -> URLDecoder.decode(pair, StandardCharsets.UTF_8))
                .anyMatch((name + "=" + value)::equals));
    }

    /** The service answered with this status. */
    public RequestsAssert answered(int status) {
        return keeping("answered " + status, request -> request.status() == status);
    }

    /** None of the requests bore a credential: no token, key, password or cookie. */
    public RequestsAssert withoutCredentials() {
        for (RecordedRequest request : actual) {
            CREDENTIALS.stream()
                    .filter(name -> request.header(name).isPresent())
                    .forEach(name -> {
                        // The value is a secret, and stays out of the message.
                        failWithMessage("%nExpecting %s without credentials%nbut %s bears %s", asked, request, name);
                    });
        }
        return this;
    }

    /** Exactly {@code count} requests are left. */
    public RequestsAssert times(int count) {
        if (actual.size() != count) {
            failWithMessage(
                    "%nExpecting %s%n%s times but there were %s%n%s",
                    asked, count, actual.size(), JournalAssert.told(actual));
        }
        return this;
    }

    /** The latest request that is left. */
    public RecordedRequest last() {
        return actual.get(actual.size() - 1);
    }

    private RequestsAssert keeping(String what, Predicate<RecordedRequest> condition) {
        List<RecordedRequest> kept = actual.stream().filter(condition).toList();
        if (kept.isEmpty()) {
            failWithMessage("%nExpecting %s%n%s%nbut there were%n%s", asked, what, withBodies());
        }
        return new RequestsAssert(asked + " " + what, kept);
    }

    private String withBodies() {
        return String.join(
                System.lineSeparator(),
                actual.stream()
                        .map(request -> "  " + request + " " + request.bodyText())
                        .toList());
    }

    private static JsonNode bodyOf(RecordedRequest request) {
        try {
            return Json.parse(request.body());
        } catch (UncheckedIOException noJson) {
            return Json.object();
        }
    }

    private static boolean contains(JsonNode actual, JsonNode expected) {
        if (expected.isObject()) {
            return actual.isObject()
                    && expected.properties().stream()
                            .allMatch(field -> actual.has(field.getKey())
                                    && contains(actual.get(field.getKey()), field.getValue()));
        }
        if (expected.isArray()) {
            return actual.isArray()
                    && actual.size() == expected.size()
                    && StreamSupport.stream(expected.spliterator(), false)
                            .allMatch(each -> StreamSupport.stream(actual.spliterator(), false)
                                    .anyMatch(found -> contains(found, each)));
        }
        return actual.isNumber() && expected.isNumber()
                ? actual.decimalValue().compareTo(expected.decimalValue()) == 0
                : actual.equals(expected);
    }
}
