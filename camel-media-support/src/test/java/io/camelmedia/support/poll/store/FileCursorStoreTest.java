// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.cursor.CursorChange;
import io.camelmedia.support.poll.cursor.CursorException;
import io.camelmedia.support.poll.cursor.CursorStore;
import io.camelmedia.support.poll.cursor.CursorStore.Stored;
import io.camelmedia.support.store.WatchedDisk;
import io.camelmedia.support.transfer.download.LimitedDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
            store().replace(key, NOTHING, stored(1));
            assertThat(CursorFile.of(folder.resolve("cursors"), key).path())
                    .hasParent(folder.resolve("cursors"))
                    .exists();
            assertThat(store().load(key)).map(Stored::cursor).contains(cursor(1));
        }
    }

    @Test
    void aDraftThatWasWrittenUpToAnyByteIsNothing() throws IOException {
        Stored stored = stored(1);
        store().replace(KEY, NOTHING, stored);
        byte[] next = CursorFile.encode(KEY, stored(2));
        for (int length = 0; length <= next.length; length++) {
            Files.write(file().draft(), Arrays.copyOf(next, length));
            assertThat(store().load(KEY)).contains(stored);
        }

        store().replace(KEY, OptionalLong.of(stored.version()), stored(3));
        assertThat(store().load(KEY)).map(Stored::cursor).contains(cursor(3));
    }

    @Test
    void aFileThatLacksAnythingIsAnErrorAndNoBeginning() throws IOException {
        Stored stored = stored(1);
        store().replace(KEY, NOTHING, stored);
        byte[] whole = Files.readAllBytes(file().path());
        for (int length = 0; length < whole.length; length++) {
            Files.write(file().path(), Arrays.copyOf(whole, length));
            assertUnreadable(stored);
        }
    }

    @Test
    void aFileWithAnyByteChangedIsAnErrorAndNoBeginning() throws IOException {
        Stored stored = stored(1);
        store().replace(KEY, NOTHING, stored);
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
        assertThatThrownBy(() -> store().replace(KEY, OptionalLong.of(stored.version()), stored(2)))
                .isInstanceOf(CursorException.class);
    }

    @Test
    void aChangeThatWasWrittenUpToAnyByteIsNothing() throws IOException {
        store().replace(KEY, NOTHING, stored(1));
        store().append(KEY, 1, change(2), 2);
        byte[] before = Files.readAllBytes(file().path());
        Stored stored = store().load(KEY).orElseThrow();
        store().append(KEY, 2, change(3), 3);
        byte[] whole = Files.readAllBytes(file().path());
        for (int length = before.length; length < whole.length; length++) {
            Files.write(file().path(), Arrays.copyOf(whole, length));
            assertThat(store().load(KEY)).contains(stored);
            assertThat(store().version(KEY)).hasValue(2);
            store().append(KEY, 2, change(3), 3);
            assertThat(Files.readAllBytes(file().path())).isEqualTo(whole);
        }
    }

    @Test
    void aChangedByteBeforeTheLastChangeIsAnErrorAndNoBeginning() throws IOException {
        store().replace(KEY, NOTHING, stored(1));
        int begin = (int) Files.size(file().path());
        store().append(KEY, 1, change(2), 2);
        int end = (int) Files.size(file().path());
        store().append(KEY, 2, change(3), 3);
        byte[] whole = Files.readAllBytes(file().path());
        for (int at = begin; at < end; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x10;
            Files.write(file().path(), changed);
            assertThatThrownBy(() -> store().load(KEY)).isInstanceOf(CursorException.class);
        }
    }

    @Test
    void theVersionOfALargeCursorIsFoundNearItsEnd() throws IOException {
        Map<String, Instant> window = new LinkedHashMap<>();
        for (int i = 0; i < 20_000; i++) {
            window.put("id" + i, Instant.EPOCH.plusSeconds(i));
        }
        Cursor large = new Cursor("ci:events", null, window, JsonNodeFactory.instance.objectNode());
        store().replace(KEY, NOTHING, new Stored(large, 1));
        assertThat(store().version(KEY)).hasValue(1);
        assertThat(store().load(KEY)).map(Stored::cursor).contains(large);
        long size = Files.size(file().path());

        store().append(KEY, 1, change(20_000), 2);

        assertThat(store().version(KEY)).hasValue(2);
        assertThat(Files.size(file().path()) - size).isLessThan(500);
        assertThat(store().load(KEY).orElseThrow().cursor().window()).hasSize(20_001);
    }

    @Test
    void theVersionIsFoundBehindAWholeAndAChangeOfAnySize() throws IOException {
        for (int ids : List.of(1, 30, 100, 250, 1000, 5000)) {
            String key = "of " + ids;
            store().replace(key, NOTHING, stored(1));
            assertThat(store().version(key)).hasValue(1);
            CursorChange change = new CursorChange();
            for (int i = 0; i < ids; i++) {
                change.seen("id" + i, Instant.EPOCH.plusSeconds(i));
            }
            store().append(key, 1, change, 2);
            assertThat(store().version(key)).hasValue(2);
            store().append(key, 2, change(3), 3);
            assertThat(store().version(key)).hasValue(3);
        }
    }

    @Test
    void anAppendReadsNothingButTheLastRecord() throws IOException {
        store().replace(KEY, NOTHING, stored(1));
        store().append(KEY, 1, change(2), 2);
        byte[] bytes = Files.readAllBytes(file().path());
        bytes[0] ^= 0x10;
        Files.write(file().path(), bytes);

        store().append(KEY, 2, change(3), 3);

        assertThat(store().version(KEY)).hasValue(3);
        assertThatThrownBy(() -> store().load(KEY)).isInstanceOf(CursorException.class);
    }

    @Test
    void aFileOfTheFirstReleaseIsRead() throws IOException {
        String line =
                "{\"key\":\"ci:events\",\"version\":12,\"cursor\":{\"version\":1,\"feed\":\"ci:events\",\"position\":"
                        + "\"2026-01-01T00:00:00.001Z\",\"window\":{\"id1\":\"2026-01-01T00:00:00.001Z\"},\"state\":{\"n\":1}}}\n";
        Files.createDirectories(folder.resolve("cursors"));
        Files.writeString(
                CursorFile.of(folder.resolve("cursors"), "ci:events").path(),
                line + CheckedLine.checksum(line.getBytes()) + "\n");

        assertThat(store().load("ci:events")).contains(new Stored(cursor(1), 12));
        store().append("ci:events", 12, change(2), 13);
        assertThat(store().version("ci:events")).hasValue(13);
    }

    @Test
    void aDirectoryThatCannotBeWrittenToIsFoundOutAtOnce() throws IOException {
        Path taken = Files.createFile(folder.resolve("taken"));

        assertThatThrownBy(() -> new FileCursorStore(taken).check(KEY))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("The directory of cursors " + taken + " cannot be written to: ");
    }

    @Test
    void aCheckDoesNotDisturbACursorThatIsBeingWritten() throws Exception {
        AtomicReference<Thread> checking = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        WatchedDisk disk = new WatchedDisk(forced -> {
            if (forced.equals(file().draft()) && checking.get() == null) {
                Thread check = new Thread(() -> {
                    try {
                        store().check(KEY);
                    } catch (IOException | RuntimeException e) {
                        failure.set(e);
                    }
                });
                checking.set(check);
                check.start();
                await().until(() -> EnumSet.of(Thread.State.WAITING, Thread.State.TERMINATED)
                        .contains(check.getState()));
            }
        });

        new FileCursorStore(folder.resolve("cursors"), disk).replace(KEY, NOTHING, stored(1));
        checking.get().join();

        assertThat(failure).hasNullValue();
        assertThat(store().load(KEY)).contains(stored(1));
        assertThat(file().draft()).doesNotExist();
    }

    @Test
    void theNameOfACursorIsForcedToTheDiskToo() throws IOException {
        WatchedDisk disk = new WatchedDisk();

        new FileCursorStore(folder.resolve("cursors"), disk).replace(KEY, NOTHING, stored(1));

        assertThat(disk.forced()).containsExactly(file().draft(), folder.resolve("cursors"));
    }

    @Test
    void aDiskWithoutRoomLeavesTheOldCursorAndNoDraft() throws IOException {
        store().replace(KEY, NOTHING, stored(1));
        CursorStore full = new FileCursorStore(folder.resolve("cursors"), new LimitedDisk(10));

        assertThatThrownBy(() -> full.replace(KEY, OptionalLong.of(1), stored(2)))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");

        assertThat(store().load(KEY)).contains(stored(1));
        assertThat(file().draft()).doesNotExist();
    }

    @Test
    void aFileOfAnotherKeyIsRefused() throws IOException {
        store().replace("other", NOTHING, stored(1));
        Files.copy(CursorFile.of(folder.resolve("cursors"), "other").path(), file().path());

        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> store().load(KEY),
                () -> store().version(KEY),
                () -> store().append(KEY, 1, change(2), 2),
                () -> store().replace(KEY, OptionalLong.of(1), stored(2)))) {
            assertThatThrownBy(call)
                    .isInstanceOf(CursorException.class)
                    .hasMessage("The file " + file().path() + " holds the cursor of 'other', not of '" + KEY
                            + "': it was copied or renamed. Delete it to begin at startFrom");
        }
    }

    @Test
    void aFileOfALaterReleaseIsRefused() throws IOException {
        Stored stored = stored(1);
        store().replace(KEY, NOTHING, stored);
        String text = new String(CursorFile.encode(KEY, stored))
                .replace("\"cursor\":{\"version\":1", "\"cursor\":{\"version\":9");
        String line = text.substring(0, text.indexOf('\n') + 1);
        Files.writeString(file().path(), line + CheckedLine.checksum(line.getBytes()) + "\n");

        assertThatThrownBy(() -> store().load(KEY))
                .isInstanceOf(CursorException.class)
                .hasMessageContaining("it has the form of version 9, and this release reads version 1");
    }

    @Test
    void aDirectoryThatCannotBeMadeIsAnError() throws IOException {
        Path taken = Files.createFile(folder.resolve("taken"));

        assertThatThrownBy(() -> new FileCursorStore(taken).replace(KEY, NOTHING, stored(1)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(taken.toString());
    }

    @Test
    void processesDoNotOverwriteEachOther() throws Exception {
        int processes = 3;
        int each = 20;
        store().replace(KEY, NOTHING, stored(0));
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

        assertThat(store().version(KEY)).hasValue(processes * each);
    }
}
