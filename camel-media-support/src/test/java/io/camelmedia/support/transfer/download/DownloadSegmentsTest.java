// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.UnavailableException;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.transfer.RawServer;
import io.camelmedia.support.transfer.Rig;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Files that come over several connections. */
class DownloadSegmentsTest extends DownloadFixture {

    private static final int MIB = 1 << 20;
    private static final byte[] LONG_FILM = Rig.random(4 * MIB, 5);
    private static final byte[] OTHER_LONG_FILM = Rig.random(4 * MIB + 1, 6);

    private Download segmented(FileServer server) {
        return rig.download(server).to(target()).segments(4);
    }

    @Test
    void theFirstRequestLearnsTheLengthAndEachSegmentHasItsOwn() throws Exception {
        try (FileServer server = new FileServer(LONG_FILM, "\"a\"").header("Content-Type: video/mp4")) {
            ApiResponse<Downloaded> outcome =
                    Rig.await(segmented(server).sha256().start());

            assertThat(server.ranges())
                    .containsExactlyInAnyOrder(
                            "bytes=0-1048575",
                            "bytes=1048576-2097151",
                            "bytes=2097152-3145727",
                            "bytes=3145728-4194303");
            assertThat(server.received().subList(1, 4)).allSatisfy(request -> assertThat(request.header("If-Range"))
                    .isEqualTo("\"a\""));
            assertThat(outcome.value())
                    .isEqualTo(new Downloaded(
                            file(), LONG_FILM.length, "film.mp4", "video/mp4", "\"a\"", Rig.sha256(LONG_FILM)));
            assertOnlyTheFileIsThere(LONG_FILM);
        }
    }

    @Test
    void segmentsComeAtTheSameTime() throws Exception {
        CountDownLatch all = new CountDownLatch(3);
        try (FileServer server = new FileServer(LONG_FILM, "\"a\"")) {
            server.then(server::serve);
            for (int segment = 1; segment < 4; segment++) {
                server.then((request, out) -> {
                    all.countDown();
                    Rig.await(all);
                    server.serve(request, out);
                });
            }

            Rig.await(segmented(server).start());

            assertOnlyTheFileIsThere(LONG_FILM);
        }
    }

    @Test
    void aFileThatIsTooShortToBeSplitComesWithOneRequest() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            Rig.await(segmented(server).start());

            assertThat(server.ranges()).containsExactly("bytes=0-1048575");
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void aFileWithoutBytesIsAFile() throws Exception {
        try (FileServer server = new FileServer(new byte[0], "\"a\"")) {
            Rig.await(segmented(server).start());

            assertThat(server.ranges()).containsExactly("bytes=0-1048575", "-");
            assertOnlyTheFileIsThere(new byte[0]);
        }
    }

    @Test
    void aServiceWithoutRangesSendsTheWholeFileOverOneConnection() throws Exception {
        try (FileServer server = new FileServer(LONG_FILM, "\"a\"")) {
            server.then((request, out) -> server.whole(out));

            Rig.await(segmented(server).start());

            assertThat(server.received()).hasSize(1);
            assertOnlyTheFileIsThere(LONG_FILM);
        }
    }

    @Test
    void withoutAStrongEtagOneConnectionBringsTheFile() throws Exception {
        for (String etag : new String[] {null, "W/\"a\""}) {
            try (FileServer server = new FileServer(LONG_FILM, etag)) {
                Rig.await(rig.download(rig.gateway(server.uri(), 1), server.uri())
                        .to(target())
                        .segments(4)
                        .start());

                assertThat(server.ranges()).containsExactly("bytes=0-1048575", "-");
                assertOnlyTheFileIsThere(LONG_FILM);
            }
        }
    }

    @Test
    void aServiceThatDoesNotTellTheLengthSendsTheFileOverOneConnection() throws Exception {
        try (FileServer server = new FileServer(LONG_FILM, "\"a\"")) {
            server.then((request, out) -> server.part(out, 0, MIB - 1, "bytes 0-1048575/*"));

            Rig.await(segmented(server).start());

            assertThat(server.ranges()).containsExactly("bytes=0-1048575", "-");
            assertOnlyTheFileIsThere(LONG_FILM);
        }
    }

    @Test
    void aServiceThatIgnoresRangesLaterSendsTheFileOverOneConnection() throws Exception {
        try (FileServer server = new FileServer(LONG_FILM, "\"a\"")) {
            server.then(server::serve)
                    .then((request, out) -> server.whole(out))
                    .then((request, out) -> server.whole(out))
                    .then((request, out) -> server.whole(out));

            Downloaded downloaded =
                    Rig.await(segmented(server).sha256().start()).value();

            assertThat(downloaded.checksum()).isEqualTo(Rig.sha256(LONG_FILM));
            assertThat(server.ranges().get(server.ranges().size() - 1)).isEqualTo("-");
            assertOnlyTheFileIsThere(LONG_FILM);
        }
    }

    @Test
    void aFileThatChangesMeanwhileBeginsAnewInSegments() throws Exception {
        try (FileServer server = new FileServer(LONG_FILM, "\"a\"")) {
            server.then((request, out) -> {
                server.serve(request, out);
                server.replace(OTHER_LONG_FILM, "\"b\"");
            });

            Downloaded downloaded =
                    Rig.await(segmented(server).sha256().start()).value();

            assertThat(downloaded.etag()).isEqualTo("\"b\"");
            assertThat(downloaded.checksum()).isEqualTo(Rig.sha256(OTHER_LONG_FILM));
            assertThat(server.ranges()).contains("bytes=3145728-4194304");
            assertOnlyTheFileIsThere(OTHER_LONG_FILM);
        }
    }

    @Test
    void aServiceThatNeverSticksToAFileIsAnError() throws Exception {
        try (FileServer server = new FileServer(LONG_FILM, "\"a\"")) {
            for (int turn = 0; turn < 40; turn++) {
                server.then((request, out) -> server.part(out, 0, MIB - 1, "bytes 0-1048575/4194304"));
            }

            Throwable failure = Rig.failure(segmented(server).start());

            assertThat(failure)
                    .isInstanceOf(CommunicationException.class)
                    .hasMessageStartingWith("test:media/download: the service answered with bytes 0 to 1048575 of"
                            + " 4194304 instead of bytes=")
                    .hasMessageEndingWith(", again and again");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void aBreakIsResumedInItsSegmentOnly() throws Exception {
        AtomicReference<String> broken = new AtomicReference<>();
        try (FileServer server = new FileServer(LONG_FILM, "\"a\"")) {
            server.then(server::serve).then((request, out) -> {
                broken.set(request.header("Range"));
                server.serve(request, new CuttingStream(out, 300_000));
            });

            Rig.await(segmented(server).start());

            String[] bounds = broken.get().substring("bytes=".length()).split("-");
            String rest = "bytes=" + (Integer.parseInt(bounds[0]) + 300_000) + "-" + bounds[1];
            assertThat(server.ranges()).hasSize(5).contains(rest);
            assertOnlyTheFileIsThere(LONG_FILM);
        }
    }

    @Test
    void aConnectionThatAServiceRefusesLeavesItsSegmentToTheOthers() throws Exception {
        CountDownLatch refused = new CountDownLatch(3);
        try (FileServer server = new FileServer(LONG_FILM, "\"a\"")) {
            RawServer.Script oneAtATime = (request, out) -> {
                if (request.header("Range").equals("bytes=2097152-4194303") && refused.getCount() > 0) {
                    RawServer.head(out, "503 Too Many Connections", "Content-Length: 0");
                    refused.countDown();
                } else {
                    Rig.await(refused);
                    server.serve(request, out);
                }
            };
            server.then(server::serve);
            for (int turn = 0; turn < 5; turn++) {
                server.then(oneAtATime);
            }

            Rig.await(rig.download(server).to(target()).segments(2).start());

            assertThat(server.ranges().stream().filter("bytes=2097152-4194303"::equals))
                    .hasSize(4);
            assertOnlyTheFileIsThere(LONG_FILM);
        }
    }

    @Test
    void aServiceThatRefusesTheLastConnectionTooIsAnError() throws Exception {
        try (FileServer server = new FileServer(LONG_FILM, "\"a\"")) {
            server.then(server::serve);
            for (int refusal = 0; refusal < 1000; refusal++) {
                server.then((request, out) -> RawServer.head(out, "503 Too Many Connections", "Content-Length: 0"));
            }

            assertThat(Rig.failure(segmented(server).start())).isInstanceOf(UnavailableException.class);
            assertThat(folder.resolve("film.mp4.part")).hasSize(MIB);
        }
    }

    @Test
    void aStretchComesOverOneConnection() throws Exception {
        try (FileServer server = new FileServer(LONG_FILM, "\"a\"")) {
            Downloaded downloaded = Rig.await(segmented(server)
                            .range(ByteRange.parse("bytes=10-3000000"))
                            .start())
                    .value();

            assertThat(downloaded.bytes()).isEqualTo(2_999_991);
            assertThat(server.ranges()).containsExactly("bytes=10-3000000");
        }
    }
}
