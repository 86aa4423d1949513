// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.transfer.Rig;
import io.camelmedia.support.transfer.download.target.FileTarget;
import io.camelmedia.support.transfer.download.target.PartFiles;
import io.camelmedia.support.transfer.download.target.Target;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {

    private static final byte[] FILM = Rig.random(3 << 20, 1);

    @TempDir
    Path folder;

    private final Rig rig = new Rig();

    @AfterEach
    void close() throws IOException {
        rig.close();
    }

    private Target target(long room) {
        return new FileTarget(folder.resolve("film.mp4"), new PartFiles(new LimitedDisk(room)));
    }

    @Test
    void aFullDiskIsAClearErrorAndWhatCameIsKept() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            Throwable failure =
                    Rig.failure(rig.download(server).to(target(1_500_000)).start());

            assertThat(failure)
                    .isExactlyInstanceOf(MediaApiException.class)
                    .hasMessage("test:media/download: cannot write " + folder.resolve("film.mp4.part")
                            + " after 1500000 of 3145728 bytes; 1645728 more are needed, 0 are free on its disk;"
                            + " what is there is kept, and the next call goes on from there:"
                            + " No space left on device")
                    .hasCauseInstanceOf(IOException.class);
            assertThat(server.received()).hasSize(1);
            assertThat(folder.resolve("film.mp4.part")).hasSize(1_500_000);

            Rig.await(rig.download(server).to(target(Long.MAX_VALUE)).start());
            assertThat(server.ranges()).containsExactly("-", "bytes=1500000-3145727");
            assertThat(folder.resolve("film.mp4")).hasBinaryContent(FILM);
        }
    }

    @Test
    void whatCannotBeGoneOnWithIsNotKept() throws Exception {
        try (FileServer server = new FileServer(FILM, null)) {
            Throwable failure =
                    Rig.failure(rig.download(server).to(target(1_500_000)).start());

            assertThat(failure)
                    .hasMessage("test:media/download: cannot write " + folder.resolve("film.mp4.part")
                            + " after 1500000 of 3145728 bytes; 1645728 more are needed, 0 are free on its disk:"
                            + " No space left on device");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void whenAFullDiskEndsSegmentsTheNextCallGoesOnWithAllOfThem() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            Throwable failure = Rig.failure(
                    rig.download(server).to(target(2_500_000)).segments(3).start());

            assertThat(failure)
                    .isExactlyInstanceOf(MediaApiException.class)
                    .hasMessageContaining("of 3145728 bytes")
                    .hasMessageEndingWith("No space left on device");

            Rig.await(
                    rig.download(server).to(target(Long.MAX_VALUE)).segments(3).start());
            assertThat(folder.resolve("film.mp4")).hasBinaryContent(FILM);
            assertThat(server.ranges().stream().filter("-"::equals)).isEmpty();
        }
    }
}
