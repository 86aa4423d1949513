package io.camelmedia.support.transfer;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Bytes on their way to a file. */
abstract class FileSink implements Sink {

    private final Path path;
    private final FileChannel channel;
    private final Held held;
    private long position;

    FileSink(Path path, FileChannel channel, Held held, long position) {
        this.path = path;
        this.channel = channel;
        this.held = held;
        this.position = position;
    }

    @Override
    public Held held() {
        return held;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void write(byte[] bytes, int length) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
        try {
            while (buffer.hasRemaining()) {
                position += channel.write(buffer, position);
            }
        } catch (IOException e) {
            throw new TargetException("cannot write " + path + " beyond " + position + " bytes" + kept(), e);
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
    public void rewind(long start) {
        try {
            channel.truncate(start);
            position = start;
        } catch (IOException e) {
            throw new TargetException("cannot write " + path, e);
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
