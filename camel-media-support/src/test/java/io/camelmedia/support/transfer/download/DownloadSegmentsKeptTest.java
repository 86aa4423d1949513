// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.transfer.RawServer;
import io.camelmedia.support.transfer.Rig;
import io.camelmedia.support.transfer.download.target.Sidecar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What is kept of files that come over several connections. */
class DownloadSegmentsKeptTest extends DownloadFixture {

    private static final int MIB = 1 << 20;
    private static final byte[] LONG_FILM = Rig.random(4 * MIB, 5);

    private Download segmented(FileServer server) {
        return rig.download(server).to(target()).segments(4);
    }

    @Test
    void whenOneSegmentFailsTheOthersEndAndWhatCameIsKept() throws Exception {
        try (FileServer server = new FileServer(LONG_FILM, "\"a\"")) {
            server.then(server::serve)
                    .then((request, out) -> RawServer.head(out, "400 Bad Request", "Content-Length: 0"))
                    .thenCutAfter(1000)
                    .thenCutAfter(1000);
            assertThat(Rig.failure(segmented(server).start())).isInstanceOf(ValidationException.class);
        }
        assertThat(folder.resolve("film.mp4.part")).exists();

        try (FileServer server = new FileServer(LONG_FILM, "\"a\"")) {
            Rig.await(segmented(server).start());

            assertThat(server.received()).allSatisfy(request -> assertThat(request.header("If-Range"))
                    .isEqualTo("\"a\""));
            assertOnlyTheFileIsThere(LONG_FILM);
        }
    }

    @Test
    void aLaterCallGoesOnWithEachSegmentAndWithNoMoreConnectionsThanItMayUse() throws Exception {
        try (FileServer server = new FileServer(LONG_FILM, "\"a\"")) {
            server.then(server::serve).thenCutAfter(1000).thenCutAfter(2000).thenCutAfter(3000);
            Rig.failure(rig.download(rig.gateway(server.uri(), 1), server.uri())
                    .to(target())
                    .segments(4)
                    .start());
        }
        assertThat(Sidecar.read(folder.resolve("film.mp4.part.json")).segments())
                .extracting(Sidecar.Reach::first)
                .containsExactly(0L, (long) MIB, 2L * MIB, 3L * MIB);

        try (FileServer server = new FileServer(LONG_FILM, "\"a\"")) {
            Downloaded downloaded = Rig.await(
                            rig.download(server).to(target()).sha256().start())
                    .value();

            assertThat(downloaded.checksum()).isEqualTo(Rig.sha256(LONG_FILM));
            assertThat(server.received()).hasSizeBetween(3, 4).allSatisfy(request -> assertThat(
                            request.header("If-Range"))
                    .isEqualTo("\"a\""));
            assertThat(server.ranges())
                    .isSortedAccordingTo(comparing(String::length).thenComparing(naturalOrder()));
            assertOnlyTheFileIsThere(LONG_FILM);
        }
    }

    @Test
    void howFarTheSegmentsAreIsWrittenDownWhileTheyCome() throws Exception {
        byte[] film = Rig.random(36 * MIB, 7);
        CountDownLatch over = new CountDownLatch(1);
        try (FileServer server = new FileServer(film, "\"a\"")) {
            RawServer.Script heldUp = (request, out) -> {
                String[] bounds =
                        request.header("Range").substring("bytes=".length()).split("-");
                int first = Integer.parseInt(bounds[0]);
                int length = Integer.parseInt(bounds[1]) - first + 1;
                RawServer.head(
                        out,
                        "206 Partial Content",
                        "Content-Length: " + length,
                        "Content-Range: bytes " + bounds[0] + "-" + bounds[1] + "/" + film.length,
                        "ETag: \"a\"");
                out.write(film, first, length - MIB / 2);
                out.flush();
                Rig.await(over);
                out.write(film, first + length - MIB / 2, MIB / 2);
            };
            server.then(server::serve).then(heldUp).then(heldUp);
            CompletableFuture<ApiResponse<Downloaded>> stage = CompletableFuture.supplyAsync(
                            () -> rig.download(server).to(target()).segments(2).start(), rig.pool)
                    .thenCompose(started -> started);

            Awaitility.await().until(() -> notedBytes() > 0);
            over.countDown();

            Rig.await(stage);
            assertOnlyTheFileIsThere(film);
        }
    }

    private long notedBytes() throws IOException {
        Path sidecar = folder.resolve("film.mp4.part.json");
        return Files.notExists(sidecar)
                ? 0
                : Sidecar.read(sidecar).segments().stream()
                        .mapToLong(reach -> reach.position() - reach.first())
                        .sum();
    }
}
