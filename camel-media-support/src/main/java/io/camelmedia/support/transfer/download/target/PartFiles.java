// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download.target;

import io.camelmedia.support.error.ConflictException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.store.Disk;
import io.camelmedia.support.transfer.download.PartialFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Opens files that come in parts. A lock on the part keeps a second download to the same file out, of any process. */
public final class PartFiles {

    private static final Set<OpenOption> OPTIONS = Set.of(
            StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

    private final Disk disk;

    public PartFiles(Disk disk) {
        this.disk = disk;
    }

    /** What an earlier call left of the same source; null when it left nothing that can be used. */
    PartSink resume(Path file, String source) {
        if (Files.notExists(PartSink.beside(file, PartSink.PART))) {
            return null;
        }
        FileLock lock = lock(file);
        Sidecar sidecar = Sidecar.read(PartSink.beside(file, PartSink.SIDECAR));
        try {
            PartialFile held = sidecar != null && sidecar.source().equals(source)
                    ? sidecar.held(lock.channel().size())
                    : null;
            if (held == null) {
                lock.channel().close();
                return null;
            }
            return new PartSink(disk, file, lock, source, held);
        } catch (IOException e) {
            throw failed("cannot read " + file, lock.channel(), e);
        }
    }

    PartSink open(Path file, String source, PartialFile held) {
        if (Files.isDirectory(file)) {
            throw new TargetException(ValidationException::new, file + " is a folder; a file is to be written there");
        }
        FileLock lock = lock(file);
        try {
            lock.channel().truncate(0);
            Path sidecar = PartSink.beside(file, PartSink.SIDECAR);
            if (held.resumable()) {
                Sidecar.of(source, held).write(sidecar);
            } else {
                Sidecar.delete(sidecar);
            }
            return new PartSink(disk, file, lock, source, held);
        } catch (IOException e) {
            throw failed("cannot write " + file, lock.channel(), e);
        }
    }

    private FileLock lock(Path file) {
        FileChannel channel = channel(file);
        try {
            FileLock lock = channel.tryLock();
            // A part that is gone was completed after it was opened: what is locked has the file's own name by now.
            if (lock != null && Files.exists(PartSink.beside(file, PartSink.PART))) {
                return lock;
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            throw failed(busy(file), channel);
        } catch (IOException e) {
            throw failed("cannot lock " + file, channel, e);
        }
        throw failed(busy(file), channel);
    }

    private FileChannel channel(Path file) {
        Path part = PartSink.beside(file, PartSink.PART);
        try {
            Files.createDirectories(part.toAbsolutePath().getParent());
            return disk.open(part, OPTIONS);
        } catch (IOException e) {
            throw new TargetException("cannot create " + part, e);
        }
    }

    private static TargetException busy(Path file) {
        return new TargetException(
                ConflictException::new,
                "another download to " + file + " is going on; wait for its end, or choose another file");
    }

    private static TargetException failed(String what, FileChannel channel, IOException cause) {
        return failed(new TargetException(what, cause), channel);
    }

    private static TargetException failed(TargetException failure, FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }
}
