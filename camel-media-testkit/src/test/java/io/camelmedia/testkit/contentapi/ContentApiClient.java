// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.api.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Calls the simulator with the fixed token, and follows no redirect. */
public final class ContentApiClient {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final ContentApiSimulator simulator;

    public ContentApiClient(ContentApiSimulator simulator) {
        this.simulator = simulator;
    }

    public record Answer(int status, HttpResponse<byte[]> http) {

        public JsonNode json() {
            return Json.parse(http.body());
        }

        public String name() {
            return json().path("name").asText();
        }

        public String header(String name) {
            return http.headers().firstValue(name).orElse(null);
        }

        public String location() {
            return header("Location");
        }
    }

    public Answer get(String path) throws IOException, InterruptedException {
        return send("GET", path, null);
    }

    public Answer head(String path) throws IOException, InterruptedException {
        return send("HEAD", path, null);
    }

    /** JSON may be written with single quotes. */
    public Answer post(String path, String json) throws IOException, InterruptedException {
        return send("POST", path, json.replace('\'', '"'));
    }

    public Answer put(String path, String json) throws IOException, InterruptedException {
        return send("PUT", path, json.replace('\'', '"'));
    }

    /** Uploads as the only part of a form. */
    public Answer upload(String part, byte[] bytes, String... headers) throws IOException, InterruptedException {
        String head = "--frontier\r\nContent-Disposition: form-data; name=\"" + part
                + "\"; filename=\"370456.flac\"\r\nContent-Type: audio/x-flac\r\n\r\n";
        List<byte[]> form = List.of(
                head.getBytes(StandardCharsets.UTF_8), bytes, "\r\n--frontier--\r\n".getBytes(StandardCharsets.UTF_8));
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Content-Type", "multipart/form-data; boundary=frontier"));
        return answer(authorized("/v0/assets")
                .headers(all.toArray(String[]::new))
                .POST(BodyPublishers.ofByteArrays(form))
                .build());
    }

    /** Calls without any credentials, any address. */
    public Answer plain(String method, String address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(simulator.baseUrl()).resolve(address))
                .method(method, BodyPublishers.noBody());
        return answer((headers.length == 0 ? request : request.headers(headers)).build());
    }

    private Answer send(String method, String path, String body) throws IOException, InterruptedException {
        return answer(authorized(path)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder authorized(String path) {
        return HttpRequest.newBuilder(URI.create(simulator.baseUrl() + path))
                .headers(
                        "x-client-id", ContentApiSimulator.CLIENT_ID,
                        "x-authentication-token", ContentApiSimulator.AUTHENTICATION_TOKEN);
    }

    private static Answer answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
        return new Answer(response.statusCode(), response);
    }
}
