// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download.target;

import io.camelmedia.support.store.Disk;
import io.camelmedia.support.transfer.download.PartialFile;
import io.camelmedia.support.transfer.download.Segment;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Bytes on their way to a file. */
abstract class FileSink implements Sink {

    private final Disk disk;
    private final Path path;
    private final FileChannel channel;
    private final PartialFile held;

    FileSink(Disk disk, Path path, FileChannel channel, PartialFile held) {
        this.disk = disk;
        this.path = path;
        this.channel = channel;
        this.held = held;
    }

    @Override
    public PartialFile held() {
        return held;
    }

    @Override
    public void write(ByteBuffer bytes, Segment segment) {
        try {
            while (bytes.hasRemaining()) {
                segment.moved(channel.write(bytes, segment.position()));
            }
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    TargetException unwritable(Path file, IOException cause) {
        return new TargetException("cannot write " + file + " after " + room(cause) + kept(), cause);
    }

    /** How much is there, how much is to come, and how much fits. */
    private String room(IOException cause) {
        long bytes = held.bytes();
        String needed = held.length() < 0
                ? bytes + " bytes; "
                : bytes + " of " + held.length() + " bytes; " + (held.length() - bytes) + " more are needed, ";
        try {
            return needed + disk.free(path) + " are free on its disk";
        } catch (IOException e) {
            cause.addSuppressed(e);
            return needed + "how many are free on its disk cannot be told";
        }
    }

    @Override
    public void read(ByteBuffer into, long start) {
        try {
            for (long from = start; into.hasRemaining(); ) {
                int read = channel.read(into, from);
                if (read < 0) {
                    throw new EOFException("it became shorter");
                }
                from += read;
            }
        } catch (IOException e) {
            throw new TargetException("cannot read " + path, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new TargetException("cannot close " + path, e);
        }
    }

    Path path() {
        return path;
    }

    /** What becomes of the bytes held when no more can be written. */
    abstract String kept();
}
