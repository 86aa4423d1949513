// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.transfer.Rig;
import io.camelmedia.support.transfer.download.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Downloads of one film to one file. */
abstract class DownloadFixture {

    static final byte[] FILM = Rig.random(300_000, 1);
    static final byte[] OTHER_FILM = Rig.random(280_000, 2);

    @TempDir
    Path folder;

    final Rig rig = new Rig();

    @AfterEach
    void close() throws IOException {
        rig.close();
    }

    Path file() {
        return folder.resolve("film.mp4");
    }

    Target target() {
        return Target.file(file().toString(), null);
    }

    void assertOnlyTheFileIsThere(byte[] content) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(content);
    }
}
