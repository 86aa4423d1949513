// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.recorder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;

/** A large file with something to tell its parts apart, which is small on the disk. */
public final class SparseFile {

    private SparseFile() {}

    /** @param length bytes; the same length gives the same bytes */
    public static Path create(Path file, long length) throws IOException {
        byte[] mark = new byte[4096];
        Random random = new Random(length);
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.SPARSE, StandardOpenOption.WRITE)) {
            for (long position = 0; position < length; position += length / 16) {
                random.nextBytes(mark);
                channel.write(ByteBuffer.wrap(mark), position);
            }
            channel.write(ByteBuffer.wrap(new byte[] {1}), length - 1);
        }
        return file;
    }
}
