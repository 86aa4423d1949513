// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.upload;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.http.Gateway;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.http.message.Content;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.http.message.StreamedResponse;
import io.camelmedia.support.http.message.TimeLimit;
import io.camelmedia.support.http.retry.Replay;
import io.camelmedia.support.transfer.RawServer;
import io.camelmedia.support.transfer.Rig;
import io.camelmedia.support.transfer.progress.Activity;
import io.camelmedia.support.transfer.source.MediaSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadTest {

    private static final byte[] FILM = Rig.random(5_000_000, 1);

    @TempDir
    Path folder;

    private final Rig rig = new Rig();
    private final List<byte[]> stored = new CopyOnWriteArrayList<>();
    private Path film;

    @BeforeEach
    void writeFilm() throws IOException {
        film = Files.write(folder.resolve("film.mp4"), FILM);
    }

    @AfterEach
    void close() throws IOException {
        rig.close();
    }

    private void store(RawServer.Received request, OutputStream out) throws IOException {
        byte[] body = request.readBody();
        if (body.length == Integer.parseInt(request.header("Content-Length"))) {
            stored.add(body);
            RawServer.head(out, "201 Created", "Content-Length: 0");
        }
    }

    private MediaSource source(Object body) throws IOException {
        Message message = rig.exchange.getMessage();
        message.setBody(body);
        return MediaSource.of(message);
    }

    private CompletableFuture<ApiResponse<Integer>> put(RawServer server, Content content) {
        return gateway(server)
                .send(Request.to("media/upload", "PUT", server.uri("/film"))
                        .content(content)
                        .replay(Replay.IDEMPOTENT)
                        .timeLimit(new TimeLimit.IdleTimeout(Rig.IDLE))
                        .reading(StreamedResponse::status));
    }

    private Gateway gateway(RawServer server) {
        return rig.gateway(server.uri("/"));
    }

    private Content content(RawServer server, MediaSource source) {
        return new MediaContent(source, "video/mp4", rig.progress(gateway(server), Activity.UPLOAD, null));
    }

    @Test
    void mediaIsSentAsItIsWithItsLength() throws Exception {
        try (RawServer server = new RawServer(this::store)) {
            assertThat(Rig.await(put(server, content(server, source(film)))).value())
                    .isEqualTo(201);

            RawServer.Received request = server.received().get(0);
            assertThat(request.header("Content-Length")).isEqualTo("5000000");
            assertThat(request.header("Content-Type")).isEqualTo("video/mp4");
            assertThat(request.headers()).doesNotContainKey("transfer-encoding");
            assertThat(stored).singleElement().isEqualTo(FILM);
        }
    }

    @Test
    void aBreakSendsTheMediaAgainWhenItCanBeReadAgain() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        try (RawServer server = new RawServer((request, out) -> {
            if (first.getCount() > 0) {
                first.countDown();
                request.body().readNBytes(1_000_000);
            } else {
                store(request, out);
            }
        })) {
            Rig.await(put(server, content(server, source(film))));

            assertThat(server.received()).hasSize(2);
            assertThat(stored).singleElement().isEqualTo(FILM);
        }
    }

    @Test
    void aBreakIsFinalWhenTheMediaWasAStream() throws Exception {
        rig.exchange.getMessage().setHeader(Exchange.FILE_LENGTH, FILM.length);
        try (RawServer server = new RawServer((request, out) -> request.body().readNBytes(1_000_000))) {
            Throwable failure = Rig.failure(put(server, content(server, source(new ByteArrayInputStream(FILM)))));

            assertThat(failure).isInstanceOf(CommunicationException.class);
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void aFileThatGrowsBeforeItsEndIsSentIsNeverTakenForComplete() throws Exception {
        try (RawServer server = new RawServer(this::store)) {
            MediaSource source = source(film);
            Files.write(film, new byte[1], StandardOpenOption.APPEND);

            assertThat(Rig.failure(put(server, content(server, source))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(film + " was to have 5000000 bytes but goes on after them; it must not change while it"
                            + " is sent");
            assertThat(server.received()).hasSize(1);
            assertThat(stored).isEmpty();
        }
    }

    @Test
    void aFileThatShrinksIsNeverTakenForComplete() throws Exception {
        try (RawServer server = new RawServer(this::store)) {
            MediaSource source = source(film);
            Files.write(film, new byte[1000]);

            assertThat(Rig.failure(put(server, content(server, source))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(film + " was to have 5000000 bytes but ended after 1000 bytes; it must not change while"
                            + " it is sent");
            assertThat(stored).isEmpty();
        }
    }

    @Test
    void aStreamThatContradictsItsLengthIsNeverTakenForComplete() throws Exception {
        rig.exchange.getMessage().setHeader(Exchange.FILE_LENGTH, FILM.length - 1);
        try (RawServer server = new RawServer(this::store)) {
            assertThat(Rig.failure(put(server, content(server, source(new ByteArrayInputStream(FILM))))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the message body, whose length is taken from the header CamelFileLength or"
                            + " Content-Length, was to have 4999999 bytes but goes on after them; it must not change"
                            + " while it is sent");
            assertThat(stored).isEmpty();
        }
    }

    @Test
    void aFileThatVanishedIsAClearError() throws Exception {
        try (RawServer server = new RawServer(this::store)) {
            MediaSource source = source(film);
            Files.delete(film);

            assertThat(Rig.failure(put(server, content(server, source))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("cannot read " + film);
        }
    }

    @Test
    void aPeerThatStopsReadingIsFoundOut() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        AtomicBoolean first = new AtomicBoolean(true);
        byte[] large = new byte[50_000_000];
        try (RawServer server = new RawServer((request, out) -> {
            if (first.getAndSet(false)) {
                try {
                    over.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            } else {
                store(request, out);
            }
        })) {
            Content content = content(server, source(large));
            CompletableFuture<ApiResponse<Integer>> stage = CompletableFuture.supplyAsync(
                            () -> put(server, content), rig.pool)
                    .thenCompose(started -> started);
            Awaitility.await().until(() -> {
                rig.delays.move(Rig.IDLE);
                rig.inFlightRequests.tick(rig.delays.nanos());
                return !rig.delays.waits.isEmpty();
            });
            over.countDown();

            assertThat(Rig.await(stage).value()).isEqualTo(201);
            assertThat(rig.delays.waits.get(0).what()).contains("no progress for 30000 ms (idleTimeout)");
            assertThat(stored).singleElement().isEqualTo(large);
        }
    }

    @Test
    void stoppingEndsAnUploadAtOnce() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        try (RawServer server = new RawServer((request, out) -> {
            begun.countDown();
            request.body().readAllBytes();
        })) {
            Content content = content(server, source(new byte[50_000_000]));
            CompletableFuture<ApiResponse<Integer>> stage = CompletableFuture.supplyAsync(
                            () -> put(server, content), rig.pool)
                    .thenCompose(started -> started);
            begun.await();
            rig.stop();

            assertThat(Rig.failure(stage)).isInstanceOf(StoppedException.class);
        }
    }

    @Test
    void aMultipartBodyHasTheFileAsItsOnlyPartAndAKnownLength() throws Exception {
        try (RawServer server = new RawServer(this::store)) {
            Content content = new MultipartContent(
                    "file",
                    "film \"1\"\r\nX-Evil: yes.mp4",
                    "video/mp4",
                    source(film),
                    rig.progress(gateway(server), Activity.UPLOAD, null));
            Rig.await(put(server, content));

            Multipart multipart = Multipart.parse(server.received().get(0).header("Content-Type"), stored.get(0));
            assertThat(multipart.headers())
                    .containsExactly(
                            "Content-Disposition: form-data; name=\"file\";"
                                    + " filename=\"film %221%22%0D%0AX-Evil: yes.mp4\"",
                            "Content-Type: video/mp4");
            assertThat(multipart.content()).isEqualTo(FILM);
            assertThat(server.received().get(0).headers()).doesNotContainKey("transfer-encoding");
        }
    }
}
