// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.error.ConflictException;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.transfer.RawServer;
import io.camelmedia.support.transfer.Rig;
import io.camelmedia.support.transfer.progress.Activity;
import io.camelmedia.support.transfer.progress.MediaProgress;
import io.camelmedia.support.transfer.progress.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Downloads that wait for the rest of their bytes. */
class DownloadHeldUpTest extends DownloadFixture {

    private final CountDownLatch heldUp = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void aStallIsEndedAndResumed() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            server.then((request, out) -> sendFirst(100_000, out));
            CompletableFuture<ApiResponse<Downloaded>> stage =
                    inBackground(() -> rig.download(server).to(target()).start());
            heldUp.await();
            Awaitility.await().until(() -> {
                rig.delays.move(Rig.IDLE);
                rig.inFlightRequests.tick(rig.delays.nanos());
                return stage.isDone();
            });
            goOn.countDown();

            Rig.await(stage);
            assertThat(server.ranges()).containsExactly("-", "bytes=100000-299999");
            assertThat(rig.delays.waits.get(0).what())
                    .contains("no progress for 30000 ms (idleTimeout) after 100000 bytes");
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void stoppingEndsTheDownloadAtOnceAndKeepsWhatCame() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            server.then((request, out) -> sendFirst(100_000, out));
            CompletableFuture<ApiResponse<Downloaded>> stage =
                    inBackground(() -> rig.download(server).to(target()).start());
            heldUp.await();
            Awaitility.await().until(() -> Files.exists(folder.resolve("film.mp4.part.json")));
            rig.stop();

            assertThat(Rig.failure(stage)).isInstanceOf(StoppedException.class);
            goOn.countDown();
            assertThat(folder.resolve("film.mp4.part")).exists();

            rig.startAgain();
            Rig.await(rig.download(server).to(target()).start());
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void aSecondDownloadToTheSameFileIsRefused() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            server.then((request, out) -> sendWithABreak(1000, out));
            CompletableFuture<ApiResponse<Downloaded>> first =
                    inBackground(() -> rig.download(server).to(target()).start());
            heldUp.await();
            Awaitility.await().until(() -> Files.exists(folder.resolve("film.mp4.part.json")));
            System.gc();

            Throwable refused = Rig.failure(rig.download(server).to(target()).start());

            assertThat(refused)
                    .isInstanceOf(ConflictException.class)
                    .hasMessage("test:media/download: another download to " + file()
                            + " is going on; wait for its end, or choose another file");
            goOn.countDown();
            Rig.await(first);
            assertThat(server.received()).hasSize(1);
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void theFileHasItsNameOnlyWhenAllOfItIsThere() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").header("Content-Type: video/mp4")) {
            server.then((request, out) -> sendWithABreak(1000, out, "Content-Type: video/mp4"));
            CompletableFuture<ApiResponse<Downloaded>> stage = inBackground(
                    () -> rig.download(server).to(target()).sha256().start());
            heldUp.await();
            Awaitility.await().until(() -> Files.exists(folder.resolve("film.mp4.part.json")));
            assertThat(file()).doesNotExist();
            goOn.countDown();

            ApiResponse<Downloaded> outcome = Rig.await(stage);

            assertThat(outcome.value())
                    .isEqualTo(new Downloaded(file(), FILM.length, "film.mp4", "video/mp4", "\"a\"", Rig.sha256(FILM)));
            assertThat(outcome.facts().status()).isEqualTo(200);
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void listenersAreToldOfADownloadThatStandsStill() throws Exception {
        List<MediaProgress> told = new CopyOnWriteArrayList<>();
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            server.then((request, out) -> sendWithABreak(100_000, out));
            Progress progress = rig.progress(rig.gateway(server.uri()), Activity.DOWNLOAD, told::add);
            CompletableFuture<ApiResponse<Downloaded>> stage = inBackground(
                    () -> rig.download(server).to(target()).progress(progress).start());
            heldUp.await();
            Awaitility.await().until(() -> {
                rig.delays.move(Duration.ofSeconds(1));
                rig.inFlightRequests.tick(rig.delays.nanos());
                return told.size() > 3;
            });
            goOn.countDown();

            Rig.await(stage);
            assertThat(told.get(3).done()).isFalse();
            assertThat(told.get(3).total()).isEqualTo(FILM.length);
        }
    }

    /** Sends so many bytes of the film, and no more. */
    private void sendFirst(int bytes, OutputStream out, String... headers) throws IOException {
        String[] all = Stream.concat(Stream.of("Content-Length: " + FILM.length, "ETag: \"a\""), Stream.of(headers))
                .toArray(String[]::new);
        RawServer.head(out, "200 OK", all);
        out.write(FILM, 0, bytes);
        out.flush();
        heldUp.countDown();
        Rig.await(goOn);
    }

    /** Sends so many bytes of the film, and the others when the test lets it go on. */
    private void sendWithABreak(int bytes, OutputStream out, String... headers) throws IOException {
        sendFirst(bytes, out, headers);
        out.write(FILM, bytes, FILM.length - bytes);
    }

    private CompletableFuture<ApiResponse<Downloaded>> inBackground(
            Supplier<CompletableFuture<ApiResponse<Downloaded>>> download) {
        return CompletableFuture.supplyAsync(download, rig.pool).thenCompose(started -> started);
    }
}
