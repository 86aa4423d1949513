// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.transfer.Rig;
import io.camelmedia.support.transfer.download.target.Sidecar;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Calls that find what an earlier one left. */
class DownloadLaterTest extends DownloadFixture {

    @Test
    void aLaterCallGoesOnWithWhatAnEarlierOneLeft() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(100_000)) {
            Rig.failure(rig.download(rig.gateway(server.uri(), 1), server.uri())
                    .to(target())
                    .start());
            assertThat(Files.readString(folder.resolve("film.mp4.part.json")))
                    .isEqualTo("{\"source\":\"/media/film.mp4\",\"etag\":\"\\\"a\\\"\",\"first\":0,\"length\":300000,"
                            + "\"segments\":[{\"first\":0,\"position\":0}]}");

            Downloaded downloaded = Rig.await(
                            rig.download(server).to(target()).sha256().start())
                    .value();

            assertThat(server.ranges()).containsExactly("-", "bytes=100000-299999");
            assertThat(downloaded.bytes()).isEqualTo(FILM.length);
            assertThat(downloaded.checksum()).isEqualTo(Rig.sha256(FILM));
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void aPartThatIsWholeButNotNamedIsCheckedWithItsLastByte() throws Exception {
        Files.write(folder.resolve("film.mp4.part"), FILM);
        Sidecar.of("/media/film.mp4", PartialFile.nothing("\"a\"", 0, FILM.length, 1))
                .write(folder.resolve("film.mp4.part.json"));
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            Downloaded downloaded = Rig.await(
                            rig.download(server).to(target()).sha256().start())
                    .value();

            assertThat(server.ranges()).containsExactly("bytes=299999-299999");
            assertThat(downloaded.checksum()).isEqualTo(Rig.sha256(FILM));
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void aPartOfAnotherSourceIsNotContinued() throws Exception {
        Files.write(folder.resolve("film.mp4.part"), OTHER_FILM);
        Sidecar.of("/media/other.mp4", PartialFile.nothing("\"a\"", 0, FILM.length, 1))
                .write(folder.resolve("film.mp4.part.json"));
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            Rig.await(rig.download(server).to(target()).start());

            assertThat(server.ranges()).containsExactly("-");
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void aSidecarThatCannotBeReadBeginsAnew() throws Exception {
        Files.write(folder.resolve("film.mp4.part"), OTHER_FILM);
        Files.writeString(folder.resolve("film.mp4.part.json"), "{\"source\":\"/med");
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            Rig.await(rig.download(server).to(target()).start());

            assertThat(server.ranges()).containsExactly("-");
            assertOnlyTheFileIsThere(FILM);
        }
    }

    @Test
    void aPartLongerThanTheFileBeginsAnew() throws Exception {
        Files.write(folder.resolve("film.mp4.part"), FILM);
        Sidecar.of("/media/film.mp4", PartialFile.nothing("\"a\"", 0, OTHER_FILM.length, 1))
                .write(folder.resolve("film.mp4.part.json"));
        try (FileServer server = new FileServer(OTHER_FILM, "\"a\"")) {
            Rig.await(rig.download(server).to(target()).start());

            assertThat(server.ranges()).containsExactly("-");
            assertOnlyTheFileIsThere(OTHER_FILM);
        }
    }

    @Test
    void aChangedFileBeginsAnew() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"").thenCutAfter(100_000)) {
            Rig.failure(rig.download(rig.gateway(server.uri(), 1), server.uri())
                    .to(target())
                    .start());
            server.replace(OTHER_FILM, "\"b\"");

            Downloaded downloaded = Rig.await(
                            rig.download(server).to(target()).sha256().start())
                    .value();

            assertThat(server.ranges()).containsExactly("-", "bytes=100000-299999");
            assertThat(downloaded.etag()).isEqualTo("\"b\"");
            assertThat(downloaded.checksum()).isEqualTo(Rig.sha256(OTHER_FILM));
            assertOnlyTheFileIsThere(OTHER_FILM);
        }
    }

    @Test
    void stoppingEndsTheReadingOfWhatIsHeldToo() throws Exception {
        Files.write(folder.resolve("film.mp4.part"), Arrays.copyOf(FILM, 1000));
        Sidecar.of("/media/film.mp4", PartialFile.nothing("\"a\"", 0, FILM.length, 1))
                .write(folder.resolve("film.mp4.part.json"));
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            rig.stop();

            assertThat(Rig.failure(rig.download(server).to(target()).sha256().start()))
                    .isInstanceOf(StoppedException.class)
                    .hasMessage("test:media/download: the CamelContext is stopping; gave up reading what is held");
            assertThat(server.received()).isEmpty();
            assertThat(folder.resolve("film.mp4.part")).hasSize(1000);
        }
    }
}
