// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.ForbiddenException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.RateLimitException;
import io.camelmedia.support.error.UnavailableException;
import io.camelmedia.support.http.message.JsonBody;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.http.message.TimeLimit;
import io.camelmedia.support.http.retry.Replay;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.transfer.RawServer;
import io.camelmedia.support.transfer.Rig;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersOnTheWireTest {

    /** So long that no test that moves the clock gets there. */
    private static final Duration TIMEOUT = Duration.ofDays(10_000);

    /** Of an account to one service, which are 64. */
    private static final int MORE_THAN_CONNECTIONS = 200;

    private final Rig rig = new Rig();

    @AfterEach
    void close() throws IOException {
        rig.close();
    }

    private CompletableFuture<JsonNode> get(RawServer server) {
        return send(server, Replay.SAFE);
    }

    private CompletableFuture<JsonNode> send(RawServer server, Replay replay) {
        return rig.gateway(server.uri("/"))
                .send(Request.to("things/get", "GET", server.uri("/things"))
                        .replay(replay)
                        .timeLimit(new TimeLimit.Deadline(TIMEOUT))
                        .reading(response -> JsonBody.read(response, Json::read)))
                .thenApply(answer -> answer.value());
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream coded = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(coded)) {
            out.write(bytes);
        }
        return coded.toByteArray();
    }

    private static void write(OutputStream out, String status, byte[] body, String... headers) throws IOException {
        String[] all = Arrays.copyOf(headers, headers.length + 1);
        all[headers.length] = "Content-Length: " + body.length;
        RawServer.head(out, status, all);
        out.write(body);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void writeForEver(OutputStream out, String text) throws IOException {
        byte[] block = bytes(text.repeat(1000));
        while (true) {
            out.write(block);
        }
    }

    @ParameterizedTest
    @CsvSource({"gzip", "x-gzip", "GZIP"})
    void jsonIsAskedForInGzipAndDecoded(String coding) throws Exception {
        try (RawServer server = new RawServer(
                (request, out) -> write(out, "200 OK", gzip(bytes("{\"id\":1}")), "Content-Encoding: " + coding))) {
            assertThat(Rig.await(get(server))).isEqualTo(Json.read("{\"id\":1}"));
            assertThat(server.received()).singleElement().satisfies(request -> assertThat(
                            request.header("accept-encoding"))
                    .contains("gzip"));
        }
    }

    @Test
    void anErrorInGzipIsDecodedToo() throws Exception {
        try (RawServer server = new RawServer(
                (request, out) -> write(out, "403 Forbidden", gzip(bytes("not you")), "Content-Encoding: gzip"))) {
            assertThat(Rig.failure(get(server)))
                    .isInstanceOfSatisfying(ForbiddenException.class, failure -> assertThat(failure.getExcerpt())
                            .isEqualTo("not you"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "deflate", "gzip, deflate", ", ,"})
    void answersThatAreNotInTheCodingTheyNameKeepNoConnection(String coding) throws Exception {
        try (RawServer server = new RawServer(
                (request, out) -> write(out, "200 OK", bytes("nothing"), "Content-Encoding: " + coding))) {
            for (int call = 0; call < MORE_THAN_CONNECTIONS; call++) {
                assertThat(Rig.failure(get(server))).isInstanceOf(MediaApiException.class);
            }
            assertThat(server.received()).hasSizeGreaterThanOrEqualTo(MORE_THAN_CONNECTIONS);
        }
    }

    @Test
    void theSizeOfAnAnswerIsThatOfWhatItDecodesTo() throws Exception {
        byte[] bomb = gzip(bytes("[" + " ".repeat((int) Rig.MAX_RESPONSE_SIZE) + "]"));
        assertThat(bomb).hasSizeLessThan(10_000);
        try (RawServer server = new RawServer((request, out) -> write(out, "200 OK", bomb, "Content-Encoding: gzip"))) {
            assertTooLong(server);
        }
    }

    @Test
    void jsonWithoutEndIsRefusedAndNotAskedForAgain() throws Exception {
        try (RawServer server = new RawServer((request, out) -> {
            RawServer.head(out, "200 OK");
            out.write('[');
            writeForEver(out, "1,");
        })) {
            assertTooLong(server);
        }
    }

    @Test
    void anAnswerThatSaysItIsTooLongIsNotRead() throws Exception {
        try (RawServer server =
                new RawServer((request, out) -> RawServer.head(out, "200 OK", "Content-Length: 9999999999"))) {
            assertTooLong(server);
        }
    }

    private void assertTooLong(RawServer server) throws Exception {
        assertThat(Rig.failure(get(server)))
                .isInstanceOf(CommunicationException.class)
                .hasMessageContaining("the answer is longer than maxResponseSize=1000000 bytes permits");
        assertThat(server.received()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"X-Length: none", "Content-Length: 9999999999"})
    void anErrorWithoutEndIsTheErrorThatItIs(String header) throws Exception {
        try (RawServer server = new RawServer((request, out) -> {
            RawServer.head(out, "403 Forbidden", header);
            writeForEver(out, "no");
        })) {
            assertForbidden(get(server), 500);
        }
    }

    @Test
    void anErrorThatBreaksIsTheErrorThatItIs() throws Exception {
        try (RawServer server = new RawServer((request, out) -> {
            RawServer.head(out, "403 Forbidden", "Content-Length: 100");
            out.write(bytes("nono"));
        })) {
            assertForbidden(get(server), 4);
        }
    }

    @Test
    void anErrorThatDripsIsCutAfterFiveSeconds() throws Exception {
        CountDownLatch dripping = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (RawServer server = new RawServer((request, out) -> {
            RawServer.head(out, "403 Forbidden", "Content-Length: 100");
            out.write(bytes("nono"));
            out.flush();
            dripping.countDown();
            Rig.await(end);
        })) {
            CompletableFuture<JsonNode> answer =
                    CompletableFuture.supplyAsync(() -> get(server), rig.pool).thenCompose(sent -> sent);
            dripping.await();
            while (!answer.isDone()) {
                rig.delays.move(Duration.ofSeconds(1));
                rig.inFlightRequests.tick(rig.delays.nanos());
                Thread.onSpinWait();
            }
            assertThat(Rig.failure(answer)).isInstanceOf(ForbiddenException.class);
        } finally {
            end.countDown();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Please sign in</html>", " \r\n\t<html>Please sign in</html>"})
    void aPageOfSomebodyElseIsQuotedThoughItComesByteByByte(String page) throws Exception {
        assertThat(excerptOf(page)).isEqualTo("<html>Please sign in</html>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"token\": <fake>", "fake<html>", "\"<html>"})
    void whatIsNoPageAndNoJsonIsNotQuoted(String answer) throws Exception {
        assertThat(excerptOf(answer)).isNull();
    }

    private String excerptOf(String answer) throws Exception {
        try (RawServer server = new RawServer((request, out) -> {
            RawServer.head(out, "200 OK", "Content-Length: " + answer.length());
            for (byte each : bytes(answer)) {
                out.write(each);
                out.flush();
            }
        })) {
            MediaApiException failure = (MediaApiException) Rig.failure(get(server));
            return failure.getExcerpt();
        }
    }

    private static void assertForbidden(CompletableFuture<?> answer, int excerpt) throws Exception {
        assertThat(Rig.failure(answer))
                .isInstanceOfSatisfying(ForbiddenException.class, failure -> assertThat(failure.getExcerpt())
                        .hasSize(excerpt));
    }

    @ParameterizedTest
    @EnumSource(Replay.class)
    void aFailureOfTheServiceIsRepeatedWhenTheCallIsSafe(Replay replay) throws Exception {
        for (String status : new String[] {"500 Broken", "408 Too slow"}) {
            try (RawServer server = new RawServer((request, out) -> write(out, status, bytes("{}")))) {
                assertThat(Rig.failure(send(server, replay))).isInstanceOf(MediaApiException.class);

                assertThat(server.received()).hasSize(replay == Replay.SAFE ? 3 : 1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"502", "504", "500"})
    void whatRetryAfterAsksForCountsWhereItSaysSomething(int status) throws Exception {
        try (RawServer server =
                new RawServer((request, out) -> write(out, status + " Away", bytes("{}"), "Retry-After: 45"))) {
            assertThat(Rig.failure(get(server)))
                    .isInstanceOf(UnavailableException.class)
                    .hasMessageContaining(", after 3 attempts)");
        }
    }

    @Test
    void aWaitThatIsTooLongFailsAtOnceWithWhatTheStatusMeans() throws Exception {
        try (RawServer away = new RawServer((request, out) -> write(out, "503 Away", bytes("{}"), "Retry-After: 45"));
                RawServer many =
                        new RawServer((request, out) -> write(out, "429 Many", bytes("{}"), "Retry-After: 45"))) {
            assertThat(Rig.failure(get(away)))
                    .isInstanceOf(UnavailableException.class)
                    .hasMessageContaining("asks to wait 45 s, longer than maxRetryDelay=20000 ms permits");
            assertThat(Rig.failure(get(many)))
                    .isInstanceOf(RateLimitException.class)
                    .hasMessageContaining("asks to wait 45 s, longer than maxRetryDelay=20000 ms permits");
            assertThat(away.received()).hasSize(1);
            assertThat(many.received()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"9999999999", "99999999999999999999999", "'Fri, 31 Dec 9999 23:59:59 GMT'"})
    void tooLongIsTooLongHoweverLong(String retryAfter) throws Exception {
        try (RawServer server =
                new RawServer((request, out) -> write(out, "429 Many", bytes("{}"), "Retry-After: " + retryAfter))) {
            assertThat(Rig.failure(get(server))).isInstanceOf(RateLimitException.class);
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void aRequestThatTakesEffectOnceDoesNotUseAConnectionThatTheServiceHasClosed() throws Exception {
        CountDownLatch[] closed = {new CountDownLatch(1)};
        try (RawServer server = new RawServer((request, out) -> {
            out.write(bytes("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"));
            out.close();
            closed[0].countDown();
        })) {
            for (int i = 1; i <= 5; i++) {
                closed[0] = new CountDownLatch(1);
                assertThat(Rig.await(send(server, Replay.ONCE))).isEmpty();
                closed[0].await();
                assertThat(server.received()).hasSize(i);
            }
        }
    }

    @Test
    void aRequestThatTakesEffectOnceIsNotSentAgainWhenTheConnectionBreaks() throws Exception {
        try (RawServer server = new RawServer((request, out) -> out.close())) {
            assertThat(Rig.failure(send(server, Replay.ONCE))).isInstanceOf(CommunicationException.class);
            assertThat(server.received()).hasSize(1);
        }
    }
}
