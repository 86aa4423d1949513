// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.Client;
import io.camelmedia.testkit.api.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Calls the Pex simulator with its API key. */
public final class PexClient {

    public static final String BEARER = "Bearer " + PexSimulator.API_KEY;

    private final PexSimulator pex;
    private final Client client;

    public PexClient(PexSimulator pex) {
        this.pex = pex;
        this.client = new Client(pex);
    }

    /** An answer's status, body and headers. */
    public record Answer(int status, JsonNode body, HttpResponse<byte[]> http) {

        public JsonNode get(String field) {
            return body.path(field);
        }

        public List<Long> ids(String field) {
            List<Long> ids = new ArrayList<>();
            body.forEach(item -> ids.add(item.get(field).longValue()));
            return ids;
        }

        public String header(String name) {
            return http.headers().firstValue(name).orElse(null);
        }
    }

    public Answer get(String path) throws IOException, InterruptedException {
        return send("GET", path, "");
    }

    public Answer post(String path, String json) throws IOException, InterruptedException {
        return send("POST", path, json);
    }

    public Answer put(String path, String json) throws IOException, InterruptedException {
        return send("PUT", path, json);
    }

    public Answer patch(String path, String json) throws IOException, InterruptedException {
        return send("PATCH", path, json);
    }

    public Answer delete(String path) throws IOException, InterruptedException {
        return send("DELETE", path, "");
    }

    /** JSON may be written with single quotes. */
    Answer send(String method, String path, String json) throws IOException, InterruptedException {
        byte[] body = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return plain(method, path, body, "Authorization", BEARER, "Content-Type", "application/json");
    }

    /** Sends exactly these headers; the address may be absolute. */
    public Answer plain(String method, String address, byte[] body, String... headers)
            throws IOException, InterruptedException {
        String path = address.startsWith(pex.publicUrl())
                ? address.substring(pex.publicUrl().length())
                : address;
        HttpResponse<byte[]> http = client.send(method, path, body, headers);
        JsonNode json = http.body().length == 0 ? Json.object() : Json.parse(http.body());
        return new Answer(http.statusCode(), json, http);
    }
}
