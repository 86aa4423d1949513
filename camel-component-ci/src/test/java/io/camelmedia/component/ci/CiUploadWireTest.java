// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.camelmedia.component.ci.model.UploadedAsset;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an upload is on the wire, byte by byte, as a plain server sees it. */
@Timeout(60)
class CiUploadWireTest {

    private static final int PART = 5 * 1024 * 1024;

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private HttpServer server;

    private record Received(String line, String type, String length, String authorization, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, ""));
        server.createContext("/upload", exchange -> {
            record(exchange);
            answer(exchange, exchange.getRequestMethod().equals("POST") ? "{\"assetId\":\"a1\"}" : "");
        });
        server.createContext("/oauth2/token", exchange -> answer(exchange, """
                {"access_token":"fake-token","refresh_token":"fake","token_type":"bearer","expires_in":86400}"""));
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void aSmallFileIsOneFormWithItsDescriptionBeforeIt() throws Exception {
        assertThat(upload("ci:assets/upload?workspaceId=w1&uploadMetadata.Owner=Camel", "film".getBytes())
                        .assetId())
                .isEqualTo("a1");

        Received form = received.get(0);
        assertThat(received).hasSize(1);
        assertThat(form.line()).isEqualTo("POST /upload");
        assertThat(form.authorization()).isEqualTo("Bearer fake-token");
        assertThat(form.length()).isEqualTo(Integer.toString(form.body().length));
        String boundary = form.type().replace("multipart/form-data; boundary=", "");
        assertThat(form.text())
                .isEqualTo(String.join(
                        "\r\n",
                        "--" + boundary,
                        "Content-Disposition: form-data; name=\"metadata\"",
                        "",
                        "{\"name\":\"Take 1.mov\",\"workspaceId\":\"w1\",\"metadata\":{\"Owner\":\"Camel\"}}",
                        "--" + boundary,
                        "Content-Disposition: form-data; name=\"filename\"; filename=\"Take 1.mov\"",
                        "Content-Type: video/quicktime",
                        "",
                        "film",
                        "--" + boundary + "--",
                        ""));
    }

    @Test
    void aLargeFileIsAnnouncedSentInNumberedPartsAndCompleted() throws Exception {
        byte[] film = CiUploadTestSupport.random(2 * PART + 3);

        upload("ci:assets/upload?folderId=f1&parallelParts=1&partSize=" + PART, film);

        assertThat(received)
                .extracting(Received::line)
                .containsExactly(
                        "POST /upload/multipart",
                        "PUT /upload/multipart/a1/1",
                        "PUT /upload/multipart/a1/2",
                        "PUT /upload/multipart/a1/3",
                        "POST /upload/multipart/a1/complete");
        assertThat(received).extracting(Received::authorization).containsOnly("Bearer fake-token");
        assertThat(received.get(0).type()).startsWith("application/json");
        assertThat(received.get(0).text())
                .isEqualTo("{\"name\":\"Take 1.mov\",\"folderId\":\"f1\",\"size\":" + film.length + "}");
        assertThat(received.subList(1, 4)).extracting(Received::type).containsOnly("application/octet-stream");
        assertThat(received.subList(1, 4))
                .extracting(Received::length)
                .containsExactly(Integer.toString(PART), Integer.toString(PART), "3");
        byte[] sent = new byte[film.length];
        System.arraycopy(received.get(1).body(), 0, sent, 0, PART);
        System.arraycopy(received.get(2).body(), 0, sent, PART, PART);
        System.arraycopy(received.get(3).body(), 0, sent, 2 * PART, 3);
        assertThat(sent).isEqualTo(film);
        assertThat(received.get(4).body()).isEmpty();
    }

    private UploadedAsset upload(String uri, byte[] film) throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext();
                ProducerTemplate template = context.createProducerTemplate()) {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            SimulatedAccount.in(context, address).setUploadUrl(address);
            context.start();
            return template.requestBodyAndHeaders(
                    uri, film, Map.of(Exchange.FILE_NAME, "Take 1.mov"), UploadedAsset.class);
        }
    }

    private void record(HttpExchange exchange) throws IOException {
        received.add(new Received(
                exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                exchange.getRequestHeaders().getFirst("Content-Length"),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestBody().readAllBytes()));
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
