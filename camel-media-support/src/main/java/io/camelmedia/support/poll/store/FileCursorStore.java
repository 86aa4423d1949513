package io.camelmedia.support.poll.store;

import io.camelmedia.support.poll.Cursor;
import io.camelmedia.support.poll.CursorConflictException;
import io.camelmedia.support.poll.CursorStore;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps each cursor in a file of a directory. A file is replaced as a whole and forced to the disk, so that a crash at
 * any moment leaves the old cursor or the new one; a lock keeps processes on one machine from overwriting each other.
 */
public final class FileCursorStore implements CursorStore {

    /** A process cannot hold the lock of a file twice, so its threads queue here. */
    private static final Map<Path, Lock> QUEUES = new ConcurrentHashMap<>();

    /** Windows cannot open a directory, and needs no force to keep a rename. */
    private static final boolean FORCES_DIRECTORIES =
            !System.getProperty("os.name").startsWith("Windows");

    private final Path directory;

    /**
     * @param directory where the files lie; made when it does not exist
     */
    public FileCursorStore(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    @Override
    public Optional<Stored> load(String key) throws IOException {
        return read(key, CursorFile.of(directory, key).path());
    }

    private static Optional<Stored> read(String key, Path path) throws IOException {
        try {
            return Optional.of(CursorFile.decode(key, path, Files.readAllBytes(path)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public Stored replace(String key, Stored expected, Cursor next) throws IOException {
        Files.createDirectories(directory);
        CursorFile file = CursorFile.of(directory, key);
        Lock queue = QUEUES.computeIfAbsent(file.path(), path -> new ReentrantLock());
        queue.lock();
        try (FileOutputStream timeLimit = new FileOutputStream(file.lock().toFile(), true)) {
            timeLimit.getChannel().lock();
            if (!version(read(key, file.path())).equals(version(Optional.ofNullable(expected)))) {
                throw new CursorConflictException(key);
            }
            Stored stored = Stored.after(expected, next);
            write(file, CursorFile.encode(key, stored));
            return stored;
        } finally {
            queue.unlock();
        }
    }

    private static Optional<Long> version(Optional<Stored> stored) {
        return stored.map(Stored::version);
    }

    private void write(CursorFile file, byte[] bytes) throws IOException {
        try (FileOutputStream out = new FileOutputStream(file.draft().toFile())) {
            out.write(bytes);
            out.getFD().sync();
        }
        Files.move(file.draft(), file.path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (FORCES_DIRECTORIES) {
            try (FileChannel entries = FileChannel.open(directory, StandardOpenOption.READ)) {
                entries.force(true);
            }
        }
    }
}
