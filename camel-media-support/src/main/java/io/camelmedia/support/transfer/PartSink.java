package io.camelmedia.support.transfer;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that comes as {@code <name>.part}, with what is known of it in {@code <name>.part.json}. */
final class PartSink extends FileSink {

    static final String PART = ".part";
    static final String SIDECAR = ".part.json";

    private final Path file;
    private final FileLock lock;

    /**
     * @param lock kept because the JVM forgets a lock that nothing refers to
     */
    PartSink(Path file, FileLock lock, Held held, long position) {
        super(beside(file, PART), lock.channel(), held, position);
        this.file = file;
        this.lock = lock;
    }

    static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    @Override
    public String name() {
        return file.getFileName().toString();
    }

    @Override
    String kept() {
        return held().resumable() ? "; those are kept, and the next call goes on from there" : "";
    }

    /** The lock is held until the file has its name, so that nobody else takes the part for abandoned. */
    @Override
    public Object finish() {
        try {
            lock.channel().force(true);
            Files.move(path(), file, StandardCopyOption.ATOMIC_MOVE);
            Files.deleteIfExists(beside(file, SIDECAR));
        } catch (IOException e) {
            throw new TargetException("cannot complete " + file, e);
        }
        super.close();
        return file;
    }

    @Override
    public void discard() {
        try {
            Files.deleteIfExists(path());
            Files.deleteIfExists(beside(file, SIDECAR));
        } catch (IOException e) {
            throw new TargetException("cannot delete " + path(), e);
        }
        super.close();
    }

    @Override
    public void close() {
        if (held().resumable()) {
            super.close();
        } else {
            discard();
        }
    }
}
