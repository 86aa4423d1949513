// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.error.ForbiddenException;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.http.message.TimeLimit;
import io.camelmedia.support.http.retry.Replay;
import io.camelmedia.support.transfer.RawServer;
import io.camelmedia.support.transfer.Rig;
import io.camelmedia.support.transfer.progress.Activity;
import io.camelmedia.support.transfer.source.BytesSource;
import io.camelmedia.support.transfer.source.MediaSource;
import io.camelmedia.support.transfer.upload.MediaContent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UploadAnswersTest {

    private static final byte[] FILM = Rig.random(300_000, 7);
    private static final Duration RESPONSE = Duration.ofMinutes(10);

    private final Rig rig = new Rig();

    @AfterEach
    void close() throws IOException {
        rig.close();
    }

    private CompletableFuture<Integer> put(RawServer server, MediaSource source, int maxAttempts) {
        Gateway gateway = rig.gateway(server.uri("/"), maxAttempts);
        return CompletableFuture.supplyAsync(
                        () -> gateway.send(Request.to("media/upload", "PUT", server.uri("/film"))
                                .content(new MediaContent(
                                        source, "video/mp4", rig.progress(gateway, Activity.UPLOAD, null)))
                                .replay(Replay.IDEMPOTENT)
                                .timeLimit(new TimeLimit.IdleTimeout(Rig.IDLE, RESPONSE))
                                .reading(response -> response.status())),
                        rig.pool)
                .thenCompose(sent -> sent)
                .thenApply(answer -> answer.value());
    }

    /** The service may have the last byte before the client knows that it was sent. */
    private void awaitSent() {
        while (rig.inFlightRequests.awaited() == 0) {
            Thread.onSpinWait();
        }
    }

    private void pass(Duration time) {
        rig.inFlightRequests.tick(rig.delays.nanos());
        rig.delays.move(time);
        rig.inFlightRequests.tick(rig.delays.nanos());
    }

    @Test
    void aServiceMayThinkLongerAboutAnUploadThanItsBytesMayStandStill() throws Exception {
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch thought = new CountDownLatch(1);
        try (RawServer server = new RawServer((request, out) -> {
            request.readBody();
            taken.countDown();
            Rig.await(thought);
            RawServer.head(out, "201 Created", "Content-Length: 0");
        })) {
            CompletableFuture<Integer> answer = put(server, new BytesSource(FILM, "film.mp4"), 3);
            taken.await();
            awaitSent();
            pass(RESPONSE.minusSeconds(1));
            thought.countDown();

            assertThat(Rig.await(answer)).isEqualTo(201);
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void aServiceThatNeverAnswersAnUploadIsGivenUpAndTheOptionNamed() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch taken = new CountDownLatch(1);
        try (RawServer server = new RawServer((request, out) -> {
            request.readBody();
            taken.countDown();
            Rig.await(end);
        })) {
            CompletableFuture<Integer> answer = put(server, new BytesSource(FILM, "film.mp4"), 1);
            taken.await();
            awaitSent();
            while (!answer.isDone()) {
                pass(RESPONSE);
                Thread.onSpinWait();
            }
            assertThat(Rig.failure(answer))
                    .hasMessageContaining(
                            "no answer for 600000 ms (uploadResponseTimeout) after the last byte was sent");
        } finally {
            end.countDown();
        }
    }

    @Test
    void aServiceThatRefusesExpectIsSentTheMediaWithoutIt() throws Exception {
        try (RawServer server = new RawServer((request, out) -> {
            if (request.header("expect") != null) {
                RawServer.head(out, "417 Expectation Failed", "Content-Length: 0");
            } else {
                assertThat(request.readBody()).isEqualTo(FILM);
                RawServer.head(out, "201 Created", "Content-Length: 0");
            }
        })) {
            assertThat(Rig.await(put(server, new BytesSource(FILM, "film.mp4"), 1)))
                    .isEqualTo(201);
            assertThat(server.received())
                    .extracting(request -> request.header("expect"))
                    .containsExactly("100-continue", null);
        }
    }

    @Test
    void mediaThatCanBeReadOnceFollowARedirectAsLongAsNoneOfThemWasSent() throws Exception {
        try (RawServer there = new RawServer((request, out) -> {
                    assertThat(request.readBody()).isEqualTo(FILM);
                    RawServer.head(out, "201 Created", "Content-Length: 0");
                });
                RawServer here = new RawServer((request, out) ->
                        RawServer.head(out, "307 There", "Location: " + there.uri("/x"), "Content-Length: 0"));
                RawServer late = new RawServer((request, out) -> {
                    request.readBody();
                    RawServer.head(out, "307 There", "Location: " + there.uri("/x"), "Content-Length: 0");
                })) {
            assertThat(Rig.await(put(here, once(), 1))).isEqualTo(201);
            assertThat(Rig.failure(put(late, once(), 1))).hasMessageContaining("media/upload: 307 ");
            assertThat(there.received()).hasSize(1);
        }
    }

    private MediaSource once() throws IOException {
        return once(FILM);
    }

    private MediaSource once(byte[] film) throws IOException {
        rig.exchange.getMessage().setBody(new ByteArrayInputStream(film));
        rig.exchange.getMessage().setHeader("Content-Length", film.length);
        return MediaSource.of(rig.exchange.getMessage());
    }

    @Test
    void mediaOfAFewBytesAreSentNeitherIntoARedirectNorIntoARefusal() throws Exception {
        byte[] few = Rig.random(5, 1);
        try (RawServer there = new RawServer((request, out) -> {
                    assertThat(request.readBody()).isEqualTo(few);
                    RawServer.head(out, "201 Created", "Content-Length: 0");
                });
                RawServer here = new RawServer((request, out) ->
                        RawServer.head(out, "307 There", "Location: " + there.uri("/x"), "Content-Length: 0"));
                RawServer refusing =
                        new RawServer((request, out) -> RawServer.head(out, "403 Forbidden", "Content-Length: 0"))) {
            MediaSource refused = once(few);
            assertThat(Rig.failure(put(refusing, refused, 1))).isInstanceOf(ForbiddenException.class);
            assertThat(Rig.await(put(here, refused, 1))).isEqualTo(201);
        }
    }

    @Test
    void anAnswerWithoutEndToAnUploadDoesNotHoldItUp() throws Exception {
        try (RawServer server = new RawServer((request, out) -> {
            request.readBody();
            RawServer.head(out, "201 Created");
            while (true) {
                out.write("thanks ".repeat(100).getBytes(StandardCharsets.UTF_8));
            }
        })) {
            assertThat(Rig.await(put(server, new BytesSource(FILM, "film.mp4"), 1)))
                    .isEqualTo(201);
        }
    }
}
