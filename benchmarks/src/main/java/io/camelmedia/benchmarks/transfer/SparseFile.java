// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.transfer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files that are long and take no place on the disk. */
public final class SparseFile {

    private SparseFile() {}

    /** Makes one of zeros. */
    public static Path in(Path folder, long length) throws IOException {
        Path file = folder.resolve("zeros-" + length + ".mp4");
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.SPARSE, StandardOpenOption.WRITE)) {
            if (length > 0) {
                channel.write(ByteBuffer.allocate(1), length - 1);
            }
        }
        return file;
    }
}
