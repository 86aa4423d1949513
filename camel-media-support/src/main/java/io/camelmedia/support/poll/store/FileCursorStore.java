// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.store;

import io.camelmedia.support.poll.cursor.CursorChange;
import io.camelmedia.support.poll.cursor.CursorConflictException;
import io.camelmedia.support.poll.cursor.CursorStore;
import io.camelmedia.support.store.Disk;
import io.camelmedia.support.store.DurableFiles;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps each cursor in a file of a directory. A whole cursor replaces the file; a change is appended to it. Both are
 * forced to the disk, so that a crash at any moment leaves the old cursor or the new one; a lock keeps processes on one
 * machine from overwriting each other.
 */
public final class FileCursorStore implements CursorStore {

    /** A process cannot hold the lock of a file twice, so its threads queue here. */
    private static final Map<Path, Lock> QUEUES = new ConcurrentHashMap<>();

    /** How many bytes are read from the end of a file to find its last record, before more are. */
    private static final int TAIL = 4096;

    private final Path directory;
    private final DurableFiles files;
    private final Map<String, CursorFile> cursors = new ConcurrentHashMap<>();

    /**
     * @param directory where the files lie; made when it does not exist
     */
    public FileCursorStore(Path directory) {
        this(directory, Disk.REAL);
    }

    FileCursorStore(Path directory, Disk disk) {
        this.directory = directory.toAbsolutePath().normalize();
        this.files = new DurableFiles(disk);
    }

    private CursorFile file(String key) {
        return cursors.computeIfAbsent(key, same -> CursorFile.of(directory, same));
    }

    @Override
    public Optional<Stored> load(String key) throws IOException {
        return content(file(key)).map(CursorFile.Content::stored);
    }

    private static Optional<CursorFile.Content> content(CursorFile file) throws IOException {
        try {
            return Optional.of(file.decode(Files.readAllBytes(file.path())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public OptionalLong version(String key) throws IOException {
        return end(file(key)).version();
    }

    /** Where the whole records of a file end, in bytes, and the version there. */
    private record End(OptionalLong version, long length) {}

    private static End end(CursorFile file) throws IOException {
        try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.READ)) {
            long size = channel.size();
            int length = 0;
            while (length < size) {
                length = (int) Math.min(size, Math.max(TAIL, 8L * length));
                CheckedLine last = CheckedLine.last(tail(channel, size, length));
                if (last != null) {
                    return new End(OptionalLong.of(CursorFile.version(last)), size);
                }
            }
        } catch (NoSuchFileException e) {
            return new End(OptionalLong.empty(), 0);
        }
        return content(file)
                .map(content -> new End(OptionalLong.of(content.stored().version()), content.length()))
                .orElse(new End(OptionalLong.empty(), 0));
    }

    private static byte[] tail(FileChannel channel, long size, int length) throws IOException {
        ByteBuffer tail = ByteBuffer.allocate(length);
        int read = 0;
        while (tail.hasRemaining() && read >= 0) {
            read = channel.read(tail, size - length + tail.position());
        }
        return tail.array();
    }

    @Override
    public void replace(String key, OptionalLong expected, Stored next) throws IOException {
        CursorFile file = file(key);
        at(file, expected, end -> files.replace(file.path(), file.draft(), CursorFile.encode(key, next, TAIL)));
    }

    @Override
    public void append(String key, long expected, CursorChange change, long next) throws IOException {
        CursorFile file = file(key);
        at(file, OptionalLong.of(expected), end -> append(file, end, CursorFile.encode(expected, change, next)));
    }

    /**
     * Writes to a file, or replaces it, while its lock is held; {@code end} is where its whole records end, in bytes.
     */
    private interface Write {
        void at(long end) throws IOException;
    }

    private void at(CursorFile file, OptionalLong expected, Write write) throws IOException {
        locked(file, () -> {
            End end = end(file);
            if (!end.version().equals(expected)) {
                throw new CursorConflictException(file.key());
            }
            write.at(end.length());
        });
    }

    /** What is done while the lock of a cursor is held. */
    private interface Work {
        void run() throws IOException;
    }

    private void locked(CursorFile file, Work work) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory);
        }
        Lock queue = QUEUES.computeIfAbsent(file.path(), path -> new ReentrantLock());
        queue.lock();
        try (FileOutputStream lock = new FileOutputStream(file.lock().toFile(), true)) {
            lock.getChannel().lock();
            work.run();
        } finally {
            queue.unlock();
        }
    }

    /** Appends a change. One that a crash left in pieces is cut off first. */
    private static void append(CursorFile file, long end, byte[] change) throws IOException {
        try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.WRITE)) {
            if (channel.size() > end) {
                channel.truncate(end);
            }
            DurableFiles.append(channel, end, change);
        }
    }

    /** The draft is written while the lock is held: another node may be writing its own. */
    @Override
    public void check(String key) throws IOException {
        CursorFile file = file(key);
        try {
            locked(file, () -> {
                files.write(file.draft(), new byte[] {'\n'});
                Files.delete(file.draft());
            });
            if (Files.exists(file.path()) && !Files.isWritable(file.path())) {
                throw new AccessDeniedException(file.path().toString());
            }
        } catch (IOException e) {
            throw new IOException("The directory of cursors " + directory + " cannot be written to: " + e, e);
        }
        content(file);
    }
}
