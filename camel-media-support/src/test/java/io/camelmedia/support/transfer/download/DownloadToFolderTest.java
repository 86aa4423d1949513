// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.transfer.Rig;
import io.camelmedia.support.transfer.download.target.Sidecar;
import io.camelmedia.support.transfer.download.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadToFolderTest {

    private static final byte[] FILM = Rig.random(50_000, 1);

    @TempDir
    Path folder;

    private final Rig rig = new Rig();

    @AfterEach
    void close() throws IOException {
        rig.close();
    }

    private FileServer server(String name) throws IOException {
        return new FileServer(FILM, "\"a\"").header("Content-Disposition: attachment; filename=\"" + name + "\"");
    }

    @Test
    void theServiceNamesTheFileInAFolderThatIsThere() throws Exception {
        try (FileServer server = server("my film.mp4")) {
            Downloaded downloaded = Rig.await(rig.download(server)
                            .to(Target.file(folder.toString(), null))
                            .start())
                    .value();

            assertThat(downloaded.body()).isEqualTo(folder.resolve("my film.mp4"));
            assertThat(folder.resolve("my film.mp4")).hasBinaryContent(FILM);
        }
    }

    @Test
    void aPathThatEndsWithASlashIsAFolderAndIsMade() throws Exception {
        try (FileServer server = server("film.mp4")) {
            Rig.await(rig.download(server)
                    .to(Target.file(folder + "/new/films/", null))
                    .start());

            assertThat(folder.resolve("new/films/film.mp4")).hasBinaryContent(FILM);
        }
    }

    @Test
    void aGivenNameWinsInAFolderAndStaysInIt() throws Exception {
        try (FileServer server = server("film.mp4")) {
            Downloaded downloaded = Rig.await(rig.download(server)
                            .to(Target.file(folder + "/", "../../mine.mp4"))
                            .start())
                    .value();

            assertThat(downloaded.body()).isEqualTo(folder.resolve("mine.mp4"));
        }
    }

    @Test
    void aGivenNameIsNothingToAFile() throws Exception {
        try (FileServer server = server("film.mp4")) {
            Downloaded downloaded = Rig.await(rig.download(server)
                            .to(Target.file(folder + "/fixed.mp4", "mine.mp4"))
                            .start())
                    .value();

            assertThat(downloaded.body()).isEqualTo(folder.resolve("fixed.mp4"));
        }
    }

    @Test
    void aNameThatAnotherSourceHasGetsADistinctionEachTimeTheSame() throws Exception {
        byte[] other = Rig.random(20_000, 2);
        try (FileServer first = server("film.mp4");
                FileServer second =
                        new FileServer(other, "\"b\"").header("Content-Disposition: attachment; filename=film.mp4")) {
            for (int i = 0; i < 2; i++) {
                Rig.await(
                        rig.download(first).to(Target.file(folder + "/", null)).start());
                Downloaded distinct = Rig.await(rig.download(
                                        rig.gateway(second.uri(), 1),
                                        second.uri().resolve("/other"))
                                .to(Target.file(folder + "/", null))
                                .start())
                        .value();

                assertThat(distinct.fileName()).matches("film-[0-9a-f]{8}\\.mp4");
                assertThat(folder.resolve(distinct.fileName())).hasBinaryContent(other);
                assertThat(folder.resolve("film.mp4")).hasBinaryContent(FILM);
            }
            assertThat(folder.toFile().list((in, name) -> !name.startsWith(".")))
                    .hasSize(2);
        }
    }

    @Test
    void aFileThatNoDownloadWroteIsLeftAlone() throws Exception {
        Path theirs = Files.writeString(folder.resolve("film.mp4"), "theirs");
        try (FileServer server = server("film.mp4")) {
            Downloaded downloaded = Rig.await(rig.download(server)
                            .to(Target.file(folder + "/", null))
                            .start())
                    .value();

            assertThat(theirs).hasContent("theirs");
            assertThat(folder.resolve(downloaded.fileName())).hasBinaryContent(FILM);
        }
    }

    @Test
    void aNameWhoseFileWasMovedAwayIsFree() throws Exception {
        try (FileServer server = server("film.mp4")) {
            Rig.await(rig.download(rig.gateway(server.uri(), 1), server.uri().resolve("/other"))
                    .to(Target.file(folder + "/", null))
                    .start());
            Files.move(folder.resolve("film.mp4"), folder.resolve("moved.mp4"));

            Downloaded downloaded = Rig.await(rig.download(server)
                            .to(Target.file(folder + "/", null))
                            .start())
                    .value();

            assertThat(downloaded.fileName()).isEqualTo("film.mp4");
        }
    }

    @Test
    void withoutANameTheFallbackIsTaken() throws Exception {
        try (FileServer server = new FileServer(FILM, "\"a\"")) {
            Downloaded downloaded = Rig.await(rig.download(server)
                            .to(Target.file(folder + "/", null))
                            .fallbackName("video-7")
                            .start())
                    .value();

            assertThat(downloaded.fileName()).isEqualTo("video-7");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../evil.mp4", "/etc/evil.mp4", "..\\\\..\\\\evil.mp4", "C:\\\\evil.mp4", "a/../../evil.mp4"})
    void aNameNeverLeadsOutOfTheFolder(String name) throws Exception {
        Path inner = folder.resolve("inner");
        try (FileServer server = server(name)) {
            Downloaded downloaded = Rig.await(rig.download(server)
                            .to(Target.file(inner + "/", null))
                            .start())
                    .value();

            assertThat(downloaded.body()).isEqualTo(inner.resolve("evil.mp4"));
            assertThat(folder).isDirectoryNotContaining(path -> !path.equals(inner));
        }
    }

    @Test
    void whatWasLeftInAFolderIsFoundByItsSource() throws Exception {
        Path abandoned = folder.resolve("elsewhere.mp4.part.json");
        Sidecar.of("/media/other.mp4", PartialFile.nothing("\"a\"", 0, 7, 1)).write(abandoned);
        try (FileServer server = server("film.mp4").thenCutAfter(20_000)) {
            Rig.failure(rig.download(rig.gateway(server.uri(), 1), server.uri())
                    .to(Target.file(folder + "/", null))
                    .start());
            Rig.await(rig.download(server).to(Target.file(folder + "/", null)).start());

            assertThat(server.ranges()).containsExactly("-", "bytes=20000-49999");
            assertThat(folder.resolve("film.mp4")).hasBinaryContent(FILM);
            assertThat(folder.toFile().list())
                    .containsExactlyInAnyOrder("film.mp4", ".film.mp4.source", "elsewhere.mp4.part.json");
        }
    }

    @Test
    void aFolderInTheFilesPlaceIsRefusedBeforeTheBytesCome() throws Exception {
        Files.createDirectory(folder.resolve("film.mp4"));
        try (FileServer server = server("film.mp4")) {
            Throwable failure = Rig.failure(
                    rig.download(server).to(Target.file(folder + "/", null)).start());

            assertThat(failure)
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("test:media/download: " + folder.resolve("film.mp4")
                            + " is a folder; a file is to be written there");
        }
    }
}
