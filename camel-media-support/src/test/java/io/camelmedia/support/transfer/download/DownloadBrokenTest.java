// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.transfer.RawServer;
import io.camelmedia.support.transfer.Rig;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Connections that break, and services that answer strangely to what follows. */
class DownloadBrokenTest extends DownloadFixture {

    @Test
    void aBreakIsResumedWhereItHappened() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(100_000)) {
            ApiResponse<Downloaded> outcome =
                    Rig.await(rig.download(server).to(target()).sha256().start());

            assertThat(server.ranges()).containsExactly("-", "bytes=100000-299999");
            assertThat(server.received().get(1).header("If-Range")).isEqualTo("\"a\"");
            assertThat(outcome.value().checksum()).isEqualTo(Rig.sha256(FILM));
            assertThat(outcome.facts().attempts()).isEqualTo(2);
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void breaksThatBringBytesAreNotCountedAgainstMaxAttempts() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            for (int i = 0; i < 20; i++) {
                server.thenCutAfter(10_000);
            }
            Rig.await(rig.download(server).to(target()).start());

            assertThat(server.received()).hasSize(21);
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void breaksThatBringNothingEndTheDownloadAfterMaxAttempts() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(10_000)) {
            for (int i = 0; i < 5; i++) {
                server.thenCutAfter(0);
            }
            Throwable failure = Rig.failure(rig.download(server).to(target()).start());

            assertThat(failure).isInstanceOf(CommunicationException.class);
            assertThat(server.received()).hasSize(3);
            assertThat(folder.resolve("film.mp4.part")).hasSize(10_000);
        }
    }

    @Test
    void maxAttemptsOneTurnsResumingOff() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(10_000)) {
            Throwable failure = Rig.failure(rig.download(rig.gateway(server.uri(), 1), server.uri())
                    .to(target())
                    .start());

            assertThat(failure).isInstanceOf(CommunicationException.class);
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void withoutAStrongEtagABreakBeginsAnew() throws Exception {
        try (FileServer server = new FileServer(FILM, "W/\"a\"").thenCutAfter(100_000)) {
            Rig.await(rig.download(server).to(target()).start());

            assertThat(server.ranges()).containsExactly("-", "-");
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void withoutAStrongEtagBreaksThatGetNoFurtherEndTheDownload() throws Exception {
        try (FileServer server = new FileServer(FILM, null)) {
            for (int i = 0; i < 10; i++) {
                server.thenCutAfter(100_000);
            }
            Throwable failure = Rig.failure(rig.download(server).to(target()).start());

            assertThat(failure).isInstanceOf(CommunicationException.class);
            assertThat(server.received()).hasSize(3);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void aServiceThatIgnoresIfRangeIsFoundOutByTheEtag() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(100_000)) {
            server.then((request, out) -> {
                server.replace(Rig.random(FILM.length, 3), "\"b\"");
                server.part(out, 100_000, FILM.length - 1, "bytes 100000-299999/300000");
            });
            Rig.await(rig.download(server).to(target()).start());

            assertThat(server.ranges()).containsExactly("-", "bytes=100000-299999", "-");
            assertOnlyTheFileIsThere(Rig.random(FILM.length, 3));
        }
    }

    @Test
    void aServiceThatIgnoresRangesBeginsAnew() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(100_000)) {
            server.then((request, out) -> server.whole(out));
            Rig.await(rig.download(server).to(target()).start());

            assertThat(server.received()).hasSize(2);
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void aWrongContentRangeBeginsAnew() throws Exception {
        for (String wrong : new String[] {
            "bytes 99999-299998/300000", "bytes 0-199999/300000", "bytes 100000-299999/300001", "seconds 1-2/3", ""
        }) {
            try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(100_000)) {
                server.then((request, out) -> server.part(out, 100_000, FILM.length - 1, wrong));
                Rig.await(rig.download(server).to(target()).start());

                assertThat(server.ranges()).as(wrong).containsExactly("-", "bytes=100000-299999", "-");
                assertOnlyTheFileIsThere(FILM);
            }
        }
    }

    @Test
    void aContentLengthThatContradictsTheContentRangeBeginsAnew() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(100_000)) {
            server.then((request, out) -> server.part(out, 100_000, 299_998, "bytes 100000-299999/300000"));
            Rig.await(rig.download(server).to(target()).start());

            assertThat(server.ranges()).containsExactly("-", "bytes=100000-299999", "-");
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void moreBytesThanTheContentRangeSaysBeginAnew() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(299_000)) {
            server.then((request, out) -> {
                RawServer.head(out, "206 Partial Content", "Content-Range: bytes 299000-299999/300000", "ETag: \"a\"");
                out.write(FILM, 298_000, 2000);
            });
            Rig.await(rig.download(server).to(target()).start());

            assertThat(server.ranges()).containsExactly("-", "bytes=299000-299999", "-");
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void aPartShorterThanAskedForIsContinued() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(100_000)) {
            server.then((request, out) -> server.part(out, 100_000, 199_999, "bytes 100000-199999/300000"));
            Rig.await(rig.download(server).to(target()).start());

            assertThat(server.ranges()).containsExactly("-", "bytes=100000-299999", "bytes=200000-299999");
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void aFileThatBecameShorterBeginsAnew() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(290_000)) {
            server.then((request, out) -> {
                server.replace(OTHER_FILM, "\"b\"");
                RawServer.head(out, "416 Range Not Satisfiable", "Content-Range: bytes */280000", "Content-Length: 0");
            });
            Rig.await(rig.download(server).to(target()).start());

            assertThat(server.ranges()).containsExactly("-", "bytes=290000-299999", "-");
            assertOnlyTheFileIsThere(OTHER_FILM);
        }
    }

    @Test
    void anAnswerThatIsNotWantedIsNotReadToItsEnd() throws Exception {
        long huge = 4L << 30;
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(100_000)) {
            server.then((request, out) -> {
                RawServer.head(
                        out,
                        "206 Partial Content",
                        "Content-Range: bytes 0-" + (huge - 1) + "/" + huge,
                        "Content-Length: " + huge);
                byte[] block = new byte[1 << 20];
                for (long sent = 0; sent < huge; sent += block.length) {
                    out.write(block);
                }
            });
            Rig.await(rig.download(server).to(target()).start());

            Awaitility.await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(server.broken())
                    .hasSize(2));
            assertOnlyTheFileIsThere(FILM);
        }
    }
}
