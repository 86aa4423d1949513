// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download.target;

import io.camelmedia.support.transfer.download.PartialFile;
import java.nio.file.Path;

/** A file whose path is known. */
public final class FileTarget extends Target {

    private final Path file;
    private final PartFiles parts;

    public FileTarget(Path file, PartFiles parts) {
        this.file = file;
        this.parts = parts;
    }

    @Override
    public Sink resume(String source) {
        return parts.resume(file, source);
    }

    @Override
    public Sink open(String source, PartialFile held, String name) {
        return parts.open(file, source, held);
    }
}
