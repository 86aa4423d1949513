// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.Client;
import io.camelmedia.testkit.api.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Calls the Ci simulator with a token. */
public final class CiClient {

    private static final String[] NO_HEADERS = {};

    private final CiSimulator ci;
    private final Client client;

    public CiClient(CiSimulator ci) {
        this.ci = ci;
        this.client = new Client(ci);
    }

    /** An answer's status and body. */
    public record Answer(int status, JsonNode body, HttpResponse<byte[]> http) {
        public String code() {
            return body.path("code").asText();
        }

        public JsonNode get(String field) {
            return body.path(field);
        }
    }

    public Answer get(String path) throws IOException, InterruptedException {
        return send("GET", path, "", bearer());
    }

    public Answer post(String path, String json) throws IOException, InterruptedException {
        return send("POST", path, json, bearer());
    }

    public Answer put(String path, String json) throws IOException, InterruptedException {
        return send("PUT", path, json, bearer());
    }

    public Answer delete(String path) throws IOException, InterruptedException {
        return send("DELETE", path, "", bearer());
    }

    /** Calls with a given {@code Authorization} header, or without one when it is empty. */
    public Answer send(String method, String path, String json, String authorization)
            throws IOException, InterruptedException {
        String[] headers = authorization.isEmpty()
                ? new String[] {"Content-Type", "application/json"}
                : new String[] {"Content-Type", "application/json", "Authorization", authorization};
        return answer(client.send(method, path, quoted(json).getBytes(StandardCharsets.UTF_8), headers));
    }

    public Answer sendPlain(String method, String path, String body) throws IOException, InterruptedException {
        return answer(client.send(method, path, body.getBytes(StandardCharsets.UTF_8), NO_HEADERS));
    }

    public static String basic(String username, String password) {
        String pair = username + ":" + password;
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private String bearer() {
        return "Bearer " + ci.tokens().issue();
    }

    private static Answer answer(HttpResponse<byte[]> http) {
        return new Answer(http.statusCode(), Json.parse(http.body()), http);
    }

    /** JSON may be written with single quotes. */
    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
