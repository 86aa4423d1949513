// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.samples.pipeline.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.camel.component.file.GenericFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path box;
    private Inbox inbox;

    @BeforeEach
    void open() throws IOException {
        box = Files.createDirectories(folder.resolve("inbox"));
        inbox = new Inbox(box, Console.plain(new PrintStream(said, true), StandardCharsets.UTF_8));
    }

    @Test
    void aFileGivenElsewhereComesInAsALink() throws IOException {
        Path voice = media("voice.flac");

        inbox.put(voice);

        assertThat(inbox.names()).containsExactly("voice.flac");
        assertThat(box.resolve("voice.flac")).isSymbolicLink().hasSameBinaryContentAs(voice);
    }

    @Test
    void theSameFileComesInOnce() throws IOException {
        Path voice = media("voice.flac");

        inbox.put(voice);
        inbox.put(folder.resolve("inbox/../voice.flac"));
        inbox.put(box.resolve("voice.flac"));

        assertThat(inbox.names()).containsExactly("voice.flac");
    }

    @Test
    void anotherFileOfTheSameNameGetsANumber() throws IOException {
        inbox.put(media("voice.flac"));
        inbox.put(media("other/voice.flac"));
        inbox.put(media("third/voice.flac"));
        inbox.put(media("other/voice.flac"));

        assertThat(inbox.names()).containsExactly("2-voice.flac", "3-voice.flac", "voice.flac");
    }

    @Test
    void aLinkThatLeadsNowhereStandsInNobodysWay() throws IOException {
        Path voice = media("voice.flac");
        inbox.put(voice);
        Files.delete(voice);

        inbox.put(media("other/voice.flac"));

        assertThat(inbox.names()).containsExactly("2-voice.flac");
    }

    @Test
    void whatIsNoMediaDoesNotComeIn() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "notes");

        assertThatThrownBy(() -> inbox.put(notes)).isInstanceOf(BadInputException.class);
        assertThat(inbox.names()).isEmpty();
    }

    @Test
    void hiddenFilesAndFoldersAreNotToBeDone() throws IOException {
        Files.createDirectories(box.resolve(".done"));
        Files.writeString(box.resolve(".voice.flac"), "fLaC");

        assertThat(inbox.names()).isEmpty();
    }

    @Test
    void whatFailedIsKeptOutForTheRestOfTheRun() {
        GenericFile<File> file = new GenericFile<>();
        file.setFileName("voice.flac");
        assertThat(inbox.accept(file)).isTrue();

        inbox.refuse("voice.flac");

        assertThat(inbox.accept(file)).isFalse();
    }

    @Test
    void whatIsNotTakenIsToldOnceWithTheReason() throws IOException {
        Files.createDirectories(box.resolve(".done"));
        Files.createDirectories(box.resolve("rushes"));
        Files.writeString(box.resolve(".voice.flac"), "fLaC");
        Files.createSymbolicLink(box.resolve("lost.mp4"), folder.resolve("nowhere.mp4"));
        Files.writeString(box.resolve("voice.flac"), "fLaC");

        inbox.look();
        inbox.look();

        assertThat(said.toString().lines())
                .containsExactly(
                        ".voice.flac: skipped as long as its name begins with a dot",
                        "lost.mp4: skipped, the link leads nowhere",
                        "rushes: skipped, it is a folder; put the files in it into the inbox");
    }

    @Test
    void aFileThatGrowsIsToldToBeWaitedForUntilItIsTaken() throws IOException {
        Path file = Files.writeString(box.resolve("voice.flac"), "fLaC");
        inbox.look();
        Files.writeString(file, "fLaC and more");
        inbox.look();
        assertThat(said.toString().lines()).containsExactly("voice.flac: not taken yet, it is still being copied");

        inbox.taken("voice.flac");
        Files.writeString(file, "fLaC and still more");
        inbox.look();

        assertThat(said.toString().lines()).hasSize(1);
    }

    private Path media(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "fLaC " + name);
    }
}
