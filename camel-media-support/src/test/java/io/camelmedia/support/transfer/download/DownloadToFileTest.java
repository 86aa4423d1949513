// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.http.Gateway;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.store.WatchedDisk;
import io.camelmedia.support.transfer.RawServer;
import io.camelmedia.support.transfer.Rig;
import io.camelmedia.support.transfer.download.target.FileTarget;
import io.camelmedia.support.transfer.download.target.PartFiles;
import io.camelmedia.support.transfer.progress.Activity;
import io.camelmedia.support.transfer.progress.MediaProgress;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class DownloadToFileTest extends DownloadFixture {

    @Test
    void anUnaskedPartIsAnError() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            server.then((request, out) -> server.part(out, 0, 999, "bytes 0-999/300000"));
            Throwable failure = Rig.failure(rig.download(server).to(target()).start());

            assertThat(failure)
                    .isInstanceOf(CommunicationException.class)
                    .hasMessage(
                            "test:media/download: the service answered with bytes 0 to 999 instead of the whole file"
                                    + " (GET " + server.uri() + ")");
        }
    }

    @Test
    void anAnswerWithoutALengthIsTakenToItsEnd() throws Exception {
        try (FileServer server = new FileServer(FILM, null)) {
            server.then((request, out) -> {
                RawServer.head(out, "200 OK", "Transfer-Encoding: chunked");
                out.write((Integer.toHexString(FILM.length) + "\r\n").getBytes());
                out.write(FILM);
                out.write("\r\n0\r\n\r\n".getBytes());
            });
            Rig.await(rig.download(server).to(target()).start());

            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void theNameOfAWholeFileIsForcedToTheDiskAfterItsBytes() throws Exception {
        WatchedDisk disk = new WatchedDisk();
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            Rig.await(rig.download(server)
                    .to(new FileTarget(file(), new PartFiles(disk)))
                    .start());

            assertThat(disk.forced()).containsExactly(folder.resolve(file().getFileName() + ".part"), folder);
        }
    }

    @Test
    void anEmptyFileIsAFile() throws Exception {
        try (FileServer server = new FileServer(new byte[0], "\"a\"")) {
            assertThat(Rig.await(rig.download(server).to(target()).start())
                            .value()
                            .bytes())
                    .isZero();
            assertOnlyTheFileIsThere(new byte[0]);
        }
    }

    @Test
    void anExistingFileIsReplacedOnlyByAWholeOne() throws Exception {
        Files.write(file(), OTHER_FILM);
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(1000)) {
            Rig.failure(rig.download(rig.gateway(server.uri(), 1), server.uri())
                    .to(target())
                    .start());
            assertThat(file()).hasBinaryContent(OTHER_FILM);

            Rig.await(rig.download(server).to(target()).start());
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void anUnchangedFileIsAnAnswer() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            ApiResponse<Downloaded> outcome = Rig.await(
                    rig.download(server).to(target()).ifNoneMatch("\"a\"").start());

            assertThat(outcome.value().notModified()).isTrue();
            assertThat(outcome.value().etag()).isEqualTo("\"a\"");
            assertThat(outcome.facts().status()).isEqualTo(304);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void aRangeBringsThatStretchAndIsResumed() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(10_000)) {
            Rig.await(rig.download(server)
                    .to(target())
                    .range(ByteRange.parse("bytes=1000-50999"))
                    .start());

            assertThat(server.ranges()).containsExactly("bytes=1000-50999", "bytes=11000-50999");
            assertOnlyTheFileIsThere(Arrays.copyOfRange(FILM, 1000, 51_000));
        }
    }

    @Test
    void theLastBytesCanBeAskedForAndAreResumed() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(10_000)) {
            Rig.await(rig.download(server)
                    .to(target())
                    .range(ByteRange.parse("bytes=-50000"))
                    .start());

            assertThat(server.ranges()).containsExactly("bytes=-50000", "bytes=260000-299999");
            assertOnlyTheFileIsThere(Arrays.copyOfRange(FILM, 250_000, 300_000));
        }
    }

    @Test
    void anIgnoredRangeIsAnError() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            server.then((request, out) -> server.whole(out));
            Throwable failure = Rig.failure(rig.download(server)
                    .to(target())
                    .range(ByteRange.parse("bytes=5-9"))
                    .start());

            assertThat(failure)
                    .isInstanceOf(CommunicationException.class)
                    .hasMessage("test:media/download: the service answered with the whole file instead of bytes=5-9"
                            + " (GET " + server.uri() + ")");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void aRangeBeyondTheFileIsAnError() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            Throwable failure = Rig.failure(rig.download(server)
                    .to(target())
                    .range(ByteRange.parse("bytes=300000-"))
                    .start());

            assertThat(failure).isInstanceOf(ValidationException.class).hasMessageContaining("416");
        }
    }

    @Test
    void progressCountsWhatIsHeldAndTellsTheEnd() throws Exception {
        List<MediaProgress> told = new CopyOnWriteArrayList<>();
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(100_000)) {
            server.then((request, out) -> {
                RawServer.head(out, "206 Partial Content", "Content-Range: bytes 100000-299999/300000", "ETag: \"a\"");
                out.write(FILM, 100_000, 100_000);
                out.flush();
                rig.delays.move(Duration.ofSeconds(10));
                out.write(FILM, 200_000, 100_000);
            });
            Gateway gateway = rig.gateway(server.uri());
            Rig.await(rig.download(server)
                    .to(target())
                    .progress(rig.progress(gateway, Activity.DOWNLOAD, told::add))
                    .start());
            Awaitility.await()
                    .until(() -> !told.isEmpty() && told.get(told.size() - 1).done());

            assertThat(told).allSatisfy(step -> {
                assertThat(step.name()).isEqualTo("film.mp4");
                assertThat(step.total()).isEqualTo(300_000);
                assertThat(step.activity()).isEqualTo(Activity.DOWNLOAD);
                assertThat(step.reached()).isGreaterThan(100_000);
            });
            assertThat(told.get(told.size() - 1).reached()).isEqualTo(300_000);
        }
    }

    @Test
    void aLargeErrorPageDoesNotHideTheError() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            server.then((request, out) -> {
                RawServer.head(out, "404 Not Found", "Content-Length: 4000000");
                out.write(new byte[4_000_000]);
            });

            assertThat(Rig.failure(rig.download(server).to(target()).start())).isInstanceOf(NotFoundException.class);
        }
    }
}
