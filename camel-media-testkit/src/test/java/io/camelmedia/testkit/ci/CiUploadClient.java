// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.api.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Sends files to the Ci simulator's origin of uploads with a token. */
public final class CiUploadClient {

    private final HttpClient client = HttpClient.newHttpClient();
    private final CiSimulator ci;

    public CiUploadClient(CiSimulator ci) {
        this.ci = ci;
    }

    /**
     * Begins an upload in parts.
     *
     * @return the asset's id
     */
    public String begin(String name, long size) throws IOException, InterruptedException {
        String body = Json.object()
                .put("name", name)
                .put("size", size)
                .put("workspaceId", CiSimulator.WORKSPACE)
                .toString();
        return send("POST", "/upload/multipart", body, "application/json")
                .path("assetId")
                .asText();
    }

    /** @return the status of the answer */
    public int part(String id, int number, String bytes) throws IOException, InterruptedException {
        return request("PUT", "/upload/multipart/" + id + "/" + number, bytes, "application/octet-stream")
                .statusCode();
    }

    /** @return the status of the answer */
    public int complete(String id) throws IOException, InterruptedException {
        return request("POST", "/upload/multipart/" + id + "/complete", "", "application/json")
                .statusCode();
    }

    public JsonNode send(String method, String path, String body, String type)
            throws IOException, InterruptedException {
        return Json.parse(request(method, path, body, type).body());
    }

    public HttpResponse<byte[]> request(String method, String path, String body, String type)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("Authorization", "Bearer " + ci.tokens().issue())
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8)))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    public URI address(String path) {
        return URI.create(ci.uploads().origin().baseUrl() + path);
    }
}
