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
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Downloads that wait for the rest of their bytes. */
class DownloadHeldUpTest extends DownloadFixture {

    @Test
    void aStallIsEndedAndResumed() throws Exception {
        CountDownLatch stalled = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            server.then((request, out) -> {
                RawServer.head(out, "200 OK", "Content-Length: " + FILM.length, "ETag: \"a\"");
                out.write(FILM, 0, 100_000);
                out.flush();
                stalled.countDown();
                Rig.await(over);
            });
            CompletableFuture<ApiResponse<Downloaded>> stage = CompletableFuture.supplyAsync(
                            () -> rig.download(server).to(target()).start(), rig.pool)
                    .thenCompose(started -> started);
            stalled.await();
            Awaitility.await().until(() -> {
                rig.delays.move(Rig.IDLE);
                rig.inFlightRequests.tick(rig.delays.nanos());
                return stage.isDone();
            });
            over.countDown();

            Rig.await(stage);
            assertThat(server.ranges()).containsExactly("-", "bytes=100000-299999");
            assertThat(rig.delays.waits.get(0).what())
                    .contains("no progress for 30000 ms (idleTimeout) after 100000 bytes");
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void stoppingEndsTheDownloadAtOnceAndKeepsWhatCame() throws Exception {
        CountDownLatch stalled = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            server.then((request, out) -> {
                RawServer.head(out, "200 OK", "Content-Length: " + FILM.length, "ETag: \"a\"");
                out.write(FILM, 0, 100_000);
                out.flush();
                stalled.countDown();
                Rig.await(over);
            });
            CompletableFuture<ApiResponse<Downloaded>> stage = CompletableFuture.supplyAsync(
                            () -> rig.download(server).to(target()).start(), rig.pool)
                    .thenCompose(started -> started);
            stalled.await();
            Awaitility.await().until(() -> Files.exists(folder.resolve("film.mp4.part.json")));
            rig.stop();

            assertThat(Rig.failure(stage)).isInstanceOf(StoppedException.class);
            over.countDown();
            assertThat(folder.resolve("film.mp4.part")).exists();

            rig.startAgain();
            Rig.await(rig.download(server).to(target()).start());
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void aSecondDownloadToTheSameFileIsRefused() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            server.then((request, out) -> {
                RawServer.head(out, "200 OK", "Content-Length: " + FILM.length, "ETag: \"a\"");
                out.write(FILM, 0, 1000);
                out.flush();
                begun.countDown();
                Rig.await(over);
                out.write(FILM, 1000, FILM.length - 1000);
            });
            CompletableFuture<ApiResponse<Downloaded>> first = CompletableFuture.supplyAsync(
                            () -> rig.download(server).to(target()).start(), rig.pool)
                    .thenCompose(started -> started);
            begun.await();
            Awaitility.await().until(() -> Files.exists(folder.resolve("film.mp4.part.json")));
            System.gc();

            Throwable refused = Rig.failure(rig.download(server).to(target()).start());

            assertThat(refused)
                    .isInstanceOf(ConflictException.class)
                    .hasMessage("test:media/download: another download to " + file()
                            + " is going on; wait for its end, or choose another file");
            over.countDown();
            Rig.await(first);
            assertThat(server.received()).hasSize(1);
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void theFileHasItsNameOnlyWhenAllOfItIsThere() throws Exception {
        CountDownLatch halfway = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (FileServer server = new FileServer(FILM, "\"a\"").header("Content-Type: video/mp4")) {
            server.then((request, out) -> {
                RawServer.head(
                        out, "200 OK", "Content-Length: " + FILM.length, "ETag: \"a\"", "Content-Type: video/mp4");
                out.write(FILM, 0, 1000);
                out.flush();
                halfway.countDown();
                Rig.await(goOn);
                out.write(FILM, 1000, FILM.length - 1000);
            });
            CompletableFuture<ApiResponse<Downloaded>> stage = new CompletableFuture<>();
            rig.pool.execute(
                    () -> rig.download(server).to(target()).sha256().start().whenComplete((outcome, failure) -> {
                        if (failure == null) {
                            stage.complete(outcome);
                        } else {
                            stage.completeExceptionally(failure);
                        }
                    }));
            halfway.await();
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
        CountDownLatch stalled = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            server.then((request, out) -> {
                RawServer.head(out, "200 OK", "Content-Length: " + FILM.length, "ETag: \"a\"");
                out.write(FILM, 0, 100_000);
                out.flush();
                stalled.countDown();
                Rig.await(over);
                out.write(FILM, 100_000, FILM.length - 100_000);
            });
            Progress progress = rig.progress(rig.gateway(server.uri()), Activity.DOWNLOAD, told::add);
            CompletableFuture<ApiResponse<Downloaded>> stage = CompletableFuture.supplyAsync(
                            () -> rig.download(server)
                                    .to(target())
                                    .progress(progress)
                                    .start(),
                            rig.pool)
                    .thenCompose(started -> started);
            stalled.await();
            Awaitility.await().until(() -> {
                rig.delays.move(Duration.ofSeconds(1));
                rig.inFlightRequests.tick(rig.delays.nanos());
                return told.size() > 3;
            });
            over.countDown();

            Rig.await(stage);
            assertThat(told.get(3).done()).isFalse();
            assertThat(told.get(3).total()).isEqualTo(FILM.length);
        }
    }
}
