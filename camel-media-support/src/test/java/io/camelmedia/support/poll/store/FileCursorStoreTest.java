package io.camelmedia.support.poll.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.support.poll.CursorException;
import io.camelmedia.support.poll.CursorStore;
import io.camelmedia.support.poll.CursorStore.Stored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCursorStoreTest extends CursorStoreContract {

    @TempDir
    Path folder;

    @Override
    CursorStore store() {
        return new FileCursorStore(folder.resolve("cursors"));
    }

    private CursorFile file() {
        return CursorFile.of(folder.resolve("cursors"), KEY);
    }

    @Test
    void theFileIsInTheDirectoryWhateverTheKey() throws IOException {
        for (String key : List.of("../../etc/passwd", "..", "", "a".repeat(5000), "a/b", "A/b", "con", "x\0y")) {
            store().replace(key, null, cursor(1));
            assertThat(CursorFile.of(folder.resolve("cursors"), key).path())
                    .hasParent(folder.resolve("cursors"))
                    .exists();
            assertThat(store().load(key)).map(Stored::cursor).contains(cursor(1));
        }
    }

    @Test
    void aDraftThatWasWrittenUpToAnyByteIsNothing() throws IOException {
        Stored stored = store().replace(KEY, null, cursor(1));
        byte[] next = CursorFile.encode(KEY, Stored.after(stored, cursor(2)));
        for (int length = 0; length <= next.length; length++) {
            Files.write(file().draft(), Arrays.copyOf(next, length));
            assertThat(store().load(KEY)).contains(stored);
        }

        assertThat(store().replace(KEY, stored, cursor(3)).cursor()).isEqualTo(cursor(3));
        assertThat(store().load(KEY)).map(Stored::cursor).contains(cursor(3));
    }

    @Test
    void aFileThatLacksAnythingIsAnErrorAndNoBeginning() throws IOException {
        Stored stored = store().replace(KEY, null, cursor(1));
        byte[] whole = Files.readAllBytes(file().path());
        for (int length = 0; length < whole.length; length++) {
            Files.write(file().path(), Arrays.copyOf(whole, length));
            assertUnreadable(stored);
        }
    }

    @Test
    void aFileWithAnyByteChangedIsAnErrorAndNoBeginning() throws IOException {
        Stored stored = store().replace(KEY, null, cursor(1));
        byte[] whole = Files.readAllBytes(file().path());
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x10;
            Files.write(file().path(), changed);
            assertUnreadable(stored);
        }
    }

    private void assertUnreadable(Stored stored) {
        assertThatThrownBy(() -> store().load(KEY))
                .isInstanceOf(CursorException.class)
                .hasMessage("The cursor in the file " + file().path() + " cannot be read: the checksum does not fit."
                        + " Restore the file from a copy, or delete it to begin at startFrom");
        assertThatThrownBy(() -> store().replace(KEY, stored, cursor(2))).isInstanceOf(CursorException.class);
    }

    @Test
    void aFileOfAnotherKeyIsRefused() throws IOException {
        store().replace("other", null, cursor(1));
        Files.copy(CursorFile.of(folder.resolve("cursors"), "other").path(), file().path());

        assertThatThrownBy(() -> store().load(KEY))
                .isInstanceOf(CursorException.class)
                .hasMessage("The file " + file().path() + " holds the cursor of 'other', not of '" + KEY
                        + "': it was copied or renamed. Delete it to begin at startFrom");
    }

    @Test
    void aFileOfALaterReleaseIsRefused() throws IOException {
        Stored stored = store().replace(KEY, null, cursor(1));
        String text = new String(CursorFile.encode(KEY, stored))
                .replace("\"cursor\":{\"version\":1", "\"cursor\":{\"version\":9");
        String line = text.substring(0, text.indexOf('\n') + 1);
        Files.writeString(file().path(), line + CursorFile.checksum(line.getBytes()) + "\n");

        assertThatThrownBy(() -> store().load(KEY))
                .isInstanceOf(CursorException.class)
                .hasMessageContaining("it has the form of version 9, and this release reads version 1");
    }

    @Test
    void aDirectoryThatCannotBeMadeIsAnError() throws IOException {
        Path taken = Files.createFile(folder.resolve("taken"));

        assertThatThrownBy(() -> new FileCursorStore(taken).replace(KEY, null, cursor(1)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(taken.toString());
    }

    @Test
    void processesDoNotOverwriteEachOther() throws Exception {
        int processes = 3;
        int each = 20;
        store().replace(KEY, null, cursor(0));
        List<Process> writers = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            writers.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            FileCursorWriter.class.getName(),
                            folder.resolve("cursors").toString(),
                            Integer.toString(each))
                    .inheritIO()
                    .start());
        }
        for (Process writer : writers) {
            assertThat(writer.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(writer.exitValue()).isZero();
        }

        assertThat(store().load(KEY)).map(Stored::cursor).contains(cursor(processes * each));
    }
}
