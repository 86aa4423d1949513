// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download.target;

import io.camelmedia.support.transfer.download.PartialFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;

/** A file in a folder, named by the service; where another source has the name, a suffix is added to it. */
final class FolderTarget extends Target {

    /** Held from the claim of a name until the part file of that name exists. */
    private static final ReentrantLock CLAIMS = new ReentrantLock();

    private final Path folder;
    private final PartFiles parts;

    FolderTarget(Path folder, PartFiles parts) {
        this.folder = folder;
        this.parts = parts;
    }

    @Override
    public Sink resume(String source) {
        if (!Files.isDirectory(folder)) {
            return null;
        }
        try (DirectoryStream<Path> sidecars = Files.newDirectoryStream(folder, "*" + PartSink.SIDECAR)) {
            for (Path path : sidecars) {
                Sidecar sidecar = Sidecar.read(path);
                if (sidecar != null && source.equals(sidecar.source())) {
                    return parts.resume(file(path), source);
                }
            }
            return null;
        } catch (IOException e) {
            throw new TargetException("cannot list " + folder, e);
        }
    }

    @Override
    public Sink open(String source, PartialFile held, String name) {
        CLAIMS.lock();
        try {
            return parts.open(new NameClaim(folder, source).file(name), source, held);
        } finally {
            CLAIMS.unlock();
        }
    }

    private static Path file(Path sidecar) {
        String name = sidecar.getFileName().toString();
        return sidecar.resolveSibling(name.substring(0, name.length() - PartSink.SIDECAR.length()));
    }
}
