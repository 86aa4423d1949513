// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.Client;
import io.camelmedia.testkit.api.Json;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;

/** Calls the simulator as a client does: with the required headers and a token. */
public final class PixopClient {

    private static final String BOUNDARY = "sim-boundary";

    private final PixopSimulator pixop;
    private final Client client;

    public PixopClient(PixopSimulator pixop) {
        this.pixop = pixop;
        this.client = new Client(pixop);
    }

    /** The answer to a call that succeeds. */
    public JsonNode call(String method, String path, String body) throws Exception {
        HttpResponse<byte[]> response = response(method, path, body);
        assertThat(response.statusCode() / 100).as(text(response)).isEqualTo(2);
        return Json.parse(response.body());
    }

    public JsonNode get(String path) throws Exception {
        return call("GET", path, "");
    }

    public HttpResponse<byte[]> response(String method, String path, String body) throws Exception {
        return response(bearer(pixop.tokens().issue()), method, path, body);
    }

    public HttpResponse<byte[]> response(String authorization, String method, String path, String body)
            throws Exception {
        return client.send(
                method,
                path,
                body.getBytes(StandardCharsets.UTF_8),
                "Authorization",
                authorization,
                "Accept",
                "application/json",
                "Content-Type",
                "application/json");
    }

    /** A call with these headers only. */
    public HttpResponse<byte[]> bare(String method, String path, String... headers) throws Exception {
        return client.send(method, path, new byte[0], headers);
    }

    public HttpResponse<byte[]> upload(String path, byte[] form) throws Exception {
        return client.send(
                "POST", path, form, "Authorization", bearer(pixop.tokens().issue()), "Content-Type", type());
    }

    public HttpResponse<byte[]> download(String method, String path, String... headers) throws Exception {
        String[] all = Stream.concat(
                        Stream.of("Authorization", bearer(pixop.tokens().issue())), Stream.of(headers))
                .toArray(String[]::new);
        return client.send(method, path, new byte[0], all);
    }

    public String createVideo() throws Exception {
        return call("PUT", "/videos/v1/video", "{\"name\":\"Rushes\"}")
                .path("videoId")
                .textValue();
    }

    public static String bearer(String token) {
        return "Bearer " + token;
    }

    public static String basic(String email, String password) {
        byte[] pair = (email + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    public static byte[] form(String disposition, byte[] media) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition
                + "\r\nContent-Type: video/quicktime\r\n\r\n";
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        form.writeBytes(media);
        form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    static String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    public static String exception(HttpResponse<byte[]> response) {
        return Json.parse(response.body()).path("exception").asText();
    }

    static String text(HttpResponse<byte[]> response) {
        return response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8);
    }
}
