// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.testkit.ci.CiSimulator;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the console is served, to whom, and how. */
class ConsoleServerTest {

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    private final CamelContext context = new DefaultCamelContext();

    @AfterEach
    void stop() {
        context.stop();
    }

    private ConsoleServer started(Map<String, String> properties) {
        Properties given = new Properties();
        given.putAll(properties);
        context.getPropertiesComponent().setOverrideProperties(given);
        ci.configure(context);
        context.start();
        context.createProducerTemplate().requestBody("ci:folders/get?folderId=" + CiSimulator.FOLDER, (Object) null);
        return context.hasService(ConsoleServer.class);
    }

    private Browsed browsed() {
        return new Browsed(started(Map.of("camel.media.console.enabled", "true", "camel.media.console.port", "0"))
                .address());
    }

    @Test
    void itIsOffUnlessSwitchedOn() {
        assertThat(started(Map.of()).address()).isNull();
    }

    @Test
    void itListensOnLoopbackOnlyUnlessTold() {
        ConsoleServer console = started(Map.of("camel.media.console.enabled", "true", "camel.media.console.port", "0"));

        assertThat(URI.create(console.address()).getHost()).isEqualTo("127.0.0.1");
    }

    @Test
    void itListensWhereItIsTold() throws Exception {
        ConsoleServer console = started(Map.of(
                "camel.media.console.enabled", "true",
                "camel.media.console.port", "0",
                "camel.media.console.host", "0.0.0.0"));

        assertThat(URI.create(console.address()).getHost()).isEqualTo("0.0.0.0");
        assertThat(raw(console, "GET / HTTP/1.1\r\nHost: newsroom.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "10.0.0.1"})
    void aNameThatIsNotOfThisMachineIsRefusedOnLoopback(String host) throws Exception {
        ConsoleServer console = started(Map.of("camel.media.console.enabled", "true", "camel.media.console.port", "0"));

        assertThat(raw(console, "GET /media HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403")
                .doesNotContain("accounts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:1", "127.0.0.1:8099", "127.1.2.3", "[::1]:8099"})
    void theNamesOfThisMachineAreTaken(String host) throws Exception {
        ConsoleServer console = started(Map.of("camel.media.console.enabled", "true", "camel.media.console.port", "0"));

        assertThat(raw(console, "GET /media HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void thePageAndItsPartsAreServedAndAskNobodyElse() throws Exception {
        Browsed browsed = browsed();

        HttpResponse<String> page = browsed.get("");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'self'"));
        assertThat(page.body()).contains("page.js", "console.js", "console.css");
        assertThat(browsed.get("routes").body()).contains("page.js", "routes.js", "routes.css");
        for (String part :
                new String[] {"", "routes", "page.js", "console.js", "console.css", "routes.js", "routes.css"}) {
            HttpResponse<String> answer = browsed.get(part);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("http://", "https://", "innerHTML");
        }
        assertThat(browsed.get("icon.svg").headers().firstValue("Content-Type")).hasValue("image/svg+xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void itOnlyShows(String method) throws Exception {
        HttpResponse<String> answer = browsed().send(method, "media");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"other", "ConsoleServer.class", "..%2findex.html", "%2e%2e/console.js"})
    void nothingElseIsThere(String path) throws Exception {
        assertThat(browsed().get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aHeadIsAnsweredWithoutABody() throws Exception {
        HttpResponse<String> answer = browsed().send("HEAD", "media");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void itEndsWithItsContext() throws Exception {
        Browsed browsed = browsed();
        assertThat(browsed.get("").statusCode()).isEqualTo(200);

        context.stop();

        assertThatThrownBy(() -> browsed.get("")).isInstanceOf(IOException.class);
    }

    @Test
    void aPortThatIsTakenIsToldWithWhatToDo() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, String> properties = Map.of(
                    "camel.media.console.enabled",
                    "true",
                    "camel.media.console.port",
                    Integer.toString(taken.getLocalPort()));

            assertThatThrownBy(() -> started(properties))
                    .hasStackTraceContaining("The console cannot listen on 127.0.0.1:" + taken.getLocalPort())
                    .hasStackTraceContaining("Set camel.media.console.port to a free one, 0 for any");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "many"})
    void aPortThatCannotBeIsToldWithWhatIsAllowed(String port) {
        Map<String, String> properties =
                Map.of("camel.media.console.enabled", "true", "camel.media.console.port", port);

        assertThatThrownBy(() -> started(properties))
                .hasStackTraceContaining("camel.media.console.port=" + port
                        + " is not a number from 0 to 65535; 0 takes any that is free");
    }

    @Test
    void aSwitchThatIsNeitherOnNorOffIsTold() {
        assertThatThrownBy(() -> started(Map.of("camel.media.console.enabled", "yes")))
                .hasStackTraceContaining("camel.media.console.enabled=yes is not true or false");
    }

    private static String raw(ConsoleServer console, String request) throws IOException {
        int port = URI.create(console.address()).getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
