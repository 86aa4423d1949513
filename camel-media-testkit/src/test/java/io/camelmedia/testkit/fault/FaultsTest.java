// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.camelmedia.testkit.Client;
import io.camelmedia.testkit.EchoSimulator;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.wire.Outcome;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class FaultsTest {

    @RegisterExtension
    static EchoSimulator echo = EchoSimulator.start();

    private final Client client = new Client(echo);

    @Test
    void anAnswerStandsInForTheServiceAsOftenAsSaid() throws Exception {
        FaultRule rule = echo.faults().on("POST", "/work").times(2).answer(503, Map.of("Retry-After", "7"), "{}");

        HttpResponse<byte[]> first = client.post("/work", "a");
        assertThat(first.statusCode()).isEqualTo(503);
        assertThat(first.headers().firstValue("Retry-After")).contains("7");
        assertThat(first.body()).asString().isEqualTo("{}");
        assertThat(client.post("/work", "a").statusCode()).isEqualTo(503);
        assertThat(echo.work()).isZero();
        assertThat(client.post("/work", "a").statusCode()).isEqualTo(201);
        assertThat(rule.hits()).isEqualTo(2);
        assertThat(echo.journal().requests("POST", "/work"))
                .extracting(RecordedRequest::status)
                .containsExactly(503, 503, 201);
    }

    @Test
    void aClientThatWaitsForPermissionGetsTheAnswerInsteadOfIt() throws Exception {
        echo.faults().on("PUT", "/media").answer(403, Map.of(), "{}");
        URI address = URI.create(echo.baseUrl());

        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("PUT /media HTTP/1.1\r\nHost: sim\r\nContent-Length: 9\r\nExpect: 100-continue\r\n"
                            + "Connection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 403 ");
        }
    }

    @Test
    void onlyTheNthRequestMeetsTheFault() throws Exception {
        echo.faults().on("POST", "/work").nth(2).answer(429, Map.of(), "{}");

        assertThat(client.post("/work", "a").statusCode()).isEqualTo(201);
        assertThat(client.post("/work", "a").statusCode()).isEqualTo(429);
        assertThat(client.post("/work", "a").statusCode()).isEqualTo(201);
    }

    @Test
    void otherMethodsAndPathsAreLeftAlone() throws Exception {
        echo.faults().on("PUT", "/work").answer(500, Map.of(), "{}");
        echo.faults().on("POST", "/other/*").answer(500, Map.of(), "{}");

        assertThat(client.post("/work", "a").statusCode()).isEqualTo(201);
    }

    @Test
    void aCutRequestKeepsWhatCameBefore() {
        echo.faults().on("PUT", "/media").cutAfterRequestBytes(100_000);

        assertThatThrownBy(() -> client.send("PUT", "/media", bytes(3_000_000))).isInstanceOf(IOException.class);

        await().until(() -> echo.journal().last().outcome() == Outcome.CUT);
        assertThat(echo.received().length()).isEqualTo(100_000);
        assertThat(echo.journal().last().bodyLength()).isEqualTo(100_000);
        assertThat(echo.journal().last().status()).isZero();
    }

    @Test
    void aRequestCutAtItsFirstByteIsNotHandled() {
        echo.faults().on("POST", "/work").cutAfterRequestBytes(0);

        assertThatThrownBy(() -> client.post("/work", "a")).isInstanceOf(IOException.class);
        assertThat(echo.work()).isZero();
    }

    @Test
    void aCutAnswerIsSentUpToTheGivenByteAndNoFurther() throws Exception {
        byte[] media = bytes(2_000_000);
        client.send("PUT", "/media", media);
        echo.faults().on("GET", "/media").cutAfterResponseBytes(1_234_567);

        String answer = exchangeRaw("GET /media HTTP/1.1\r\nHost: a\r\n\r\n");

        int bodyStart = answer.indexOf("\r\n\r\n") + 4;
        assertThat(answer).contains("Content-Length: 2000000");
        assertThat(answer.substring(bodyStart).getBytes(StandardCharsets.ISO_8859_1))
                .isEqualTo(Arrays.copyOf(media, 1_234_567));
        assertThat(echo.journal().last().outcome()).isEqualTo(Outcome.CUT);
        assertThat(echo.journal().last().answeredBytes()).isEqualTo(1_234_567);
    }

    @Test
    void aCutAnswerIsAnErrorToAClient() throws Exception {
        client.send("PUT", "/media", bytes(500_000));
        echo.faults().on("GET", "/media").cutAfterResponseBytes(10);

        assertThatThrownBy(() -> client.get("/media")).isInstanceOf(IOException.class);
    }

    @Test
    void aLostResponseComesAfterTheWorkWasDone() {
        echo.faults().on("POST", "/work").loseResponse();

        assertThatThrownBy(() -> client.post("/work", "a")).isInstanceOf(IOException.class);

        assertThat(echo.work()).isEqualTo(1);
        assertThat(echo.journal().last().status()).isZero();
        assertThat(echo.journal().last().outcome()).isEqualTo(Outcome.CUT);
    }

    @Test
    void malformedJsonComesInACompleteMessageAfterTheWorkWasDone() throws Exception {
        echo.faults().on("POST", "/work").times(1).malformedJson();

        HttpResponse<byte[]> answer = client.post("/work", "a");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThatThrownBy(() -> Json.parse(answer.body())).isInstanceOf(UncheckedIOException.class);
        assertThat(echo.work()).isEqualTo(1);
        assertThat(Json.parse(client.post("/work", "a").body()).get("done").asInt())
                .isEqualTo(2);
    }

    @Test
    void aStalledRequestIsReadNoFurtherUntilReleased() throws Exception {
        byte[] media = bytes(8_000_000);
        FaultRule rule = echo.faults().on("PUT", "/media").stallAfterRequestBytes(50_000);

        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync("PUT", "/media", media);
        await().until(() -> rule.hits() == 1 && echo.journal().last().bodyLength() == 50_000);
        assertThat(answer).isNotDone();
        rule.release();

        assertThat(answer.get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        assertThat(echo.received().length()).isEqualTo(media.length);
    }

    @Test
    void aStalledAnswerStopsAtTheGivenByteAndResetLetsItGoOn() throws Exception {
        byte[] media = bytes(3_000_000);
        client.send("PUT", "/media", media);
        echo.faults().on("GET", "/media").stallAfterResponseBytes(1_000);

        URI address = URI.create(echo.baseUrl());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write("GET /media HTTP/1.1\r\nHost: a\r\n\r\n".getBytes());
            InputStream in = socket.getInputStream();
            while (!header(in).isEmpty()) {}
            assertThat(in.readNBytes(1_000)).isEqualTo(Arrays.copyOf(media, 1_000));
            assertThat(in.available()).isZero();
            assertThat(echo.journal().last().outcome()).isEqualTo(Outcome.IN_PROGRESS);

            echo.faults().clear();

            assertThat(in.readNBytes(media.length - 1_000)).isEqualTo(Arrays.copyOfRange(media, 1_000, media.length));
        }
    }

    @Test
    void closingASimulatorEndsItsStalls() throws Exception {
        EchoSimulator other = EchoSimulator.start();
        other.faults().on("POST", "/work").stallAfterRequestBytes(0);
        CompletableFuture<HttpResponse<byte[]>> answer = new Client(other).sendAsync("POST", "/work", bytes(10));
        await().until(() -> other.journal().count() == 1);

        other.close();

        await().atMost(Duration.ofSeconds(30)).until(answer::isDone);
    }

    @Test
    void slowBodiesPassInSmallPortions() throws Exception {
        byte[] media = bytes(50_000);
        client.send("PUT", "/media", media);
        FaultRule rule = echo.faults().on("GET", "/media").slow(10_000);

        URI address = URI.create(echo.baseUrl());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write("GET /media HTTP/1.1\r\nHost: a\r\n\r\n".getBytes());
            await().until(() -> echo.journal().last().answeredBytes() >= 2_000);
            assertThat(echo.journal().last().answeredBytes()).isLessThan(media.length);
            rule.release();
            InputStream in = socket.getInputStream();
            while (!header(in).isEmpty()) {}
            assertThat(in.readNBytes(media.length)).isEqualTo(media);
        }
    }

    @Test
    void resetTakesFaultsAway() throws Exception {
        echo.faults().on("*", "*").answer(500, Map.of(), "{}");

        echo.reset();

        assertThat(client.post("/work", "a").statusCode()).isEqualTo(201);
    }

    private static String header(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int value = in.read(); value != '\n'; value = in.read()) {
            line.append((char) value);
        }
        return line.toString().strip();
    }

    private static String exchangeRaw(String request) throws IOException {
        URI address = URI.create(echo.baseUrl());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(42).nextBytes(bytes);
        return bytes;
    }
}
