// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import io.camelmedia.support.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request as it came over the wire.
 *
 * @param target  path and query, encoded
 * @param headers by name in lower case; several values on a line each
 * @param body    a missing node when it is no JSON
 * @param content the body as text, a byte a letter; forms of several parts have the boundary {@code boundary}
 */
public record SentRequest(String method, String target, Map<String, String> headers, JsonNode body, String content) {

    static SentRequest of(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join("\n", values)));
        byte[] body = exchange.getRequestBody().readAllBytes();
        return new SentRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                headers,
                Json.readOrMissing(body),
                content(headers, body));
    }

    private static String content(Map<String, String> headers, byte[] body) {
        String content = new String(body, StandardCharsets.ISO_8859_1);
        String type = headers.getOrDefault("content-type", "");
        int boundary = type.indexOf("boundary=");
        return boundary < 0 ? content : content.replace(type.substring(boundary + "boundary=".length()), "boundary");
    }

    /** Method and target. */
    public String line() {
        return method + " " + target;
    }

    /** The value of a header; null when it was not sent. */
    public String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    /** What of the request a parameter may set: of its headers these; JSON in whatever order. */
    public SentRequest with(Iterable<String> names) {
        Map<String, String> kept = new TreeMap<>();
        names.forEach(name -> {
            String value = header(name);
            if (value != null) {
                kept.put(name, value);
            }
        });
        return new SentRequest(method, target, kept, body, body.isMissingNode() ? content : "");
    }
}
