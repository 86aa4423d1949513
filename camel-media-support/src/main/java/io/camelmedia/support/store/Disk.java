// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Set;

/** What stores and downloads need of a file system: tests put in its place one that is full, or is looked at. */
public interface Disk {

    Disk REAL = new Disk() {
        @Override
        public FileChannel open(Path path, Set<OpenOption> options) throws IOException {
            return FileChannel.open(path, options);
        }

        @Override
        public long free(Path path) throws IOException {
            return Files.getFileStore(path).getUsableSpace();
        }
    };

    FileChannel open(Path path, Set<OpenOption> options) throws IOException;

    /** How many bytes more can be written beside a file. */
    long free(Path path) throws IOException;
}
