// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download.target;

import io.camelmedia.support.store.Disk;
import io.camelmedia.support.store.DurableFiles;
import io.camelmedia.support.transfer.download.PartialFile;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that comes as {@code <name>.part}, with what is known of it in {@code <name>.part.json}. */
final class PartSink extends FileSink {

    static final String PART = ".part";
    static final String SIDECAR = ".part.json";

    private final Path file;
    private final FileLock lock;
    private final String source;
    private final DurableFiles files;

    /**
     * @param lock kept because the JVM forgets a lock that nothing refers to
     */
    PartSink(Disk disk, Path file, FileLock lock, String source, PartialFile held) {
        super(disk, beside(file, PART), lock.channel(), held);
        this.file = file;
        this.lock = lock;
        this.source = source;
        this.files = new DurableFiles(disk);
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
        return held().resumable() ? "; what is there is kept, and the next call goes on from there" : "";
    }

    /** Forces the bytes to the disk before the sidecar says that they are there. */
    @Override
    public void note() {
        if (!held().isSplit()) {
            return;
        }
        Sidecar reached = Sidecar.of(source, held());
        try {
            lock.channel().force(false);
            reached.write(beside(file, SIDECAR));
        } catch (IOException e) {
            throw unwritable(beside(file, SIDECAR), e);
        }
    }

    /** The lock is held until the file has its name, so that nobody else takes the part for abandoned. */
    @Override
    public Object finish() {
        try {
            lock.channel().force(true);
            files.rename(path(), file);
            Sidecar.delete(beside(file, SIDECAR));
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
            Sidecar.delete(beside(file, SIDECAR));
            NameClaim.giveUp(file);
        } catch (IOException e) {
            throw new TargetException("cannot delete " + path(), e);
        }
        super.close();
    }

    @Override
    public void close() {
        if (!held().resumable()) {
            discard();
            return;
        }
        try {
            note();
        } finally {
            super.close();
        }
    }
}
