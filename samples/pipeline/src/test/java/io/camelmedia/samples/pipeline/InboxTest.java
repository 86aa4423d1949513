package io.camelmedia.samples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.camel.component.file.GenericFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    @TempDir
    Path folder;

    private Path box;
    private Inbox inbox;

    @BeforeEach
    void open() throws IOException {
        box = Files.createDirectories(folder.resolve("inbox"));
        inbox = new Inbox(box);
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

    private Path media(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "fLaC " + name);
    }
}
