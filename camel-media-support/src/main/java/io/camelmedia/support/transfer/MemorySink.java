package io.camelmedia.support.transfer;

import java.nio.ByteBuffer;
import org.apache.camel.converter.stream.InputStreamCache;

/** Few bytes, whose number is known. */
final class MemorySink implements Sink {

    private final Held held;
    private final String name;
    private final byte[] bytes;
    private int position;

    MemorySink(Held held, String name) {
        this.held = held;
        this.name = name;
        this.bytes = new byte[Math.toIntExact(held.length())];
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
    public void write(byte[] block, int length) {
        System.arraycopy(block, 0, bytes, position, length);
        position += length;
    }

    @Override
    public void read(ByteBuffer into, long start) {
        into.put(bytes, (int) start, into.remaining());
    }

    @Override
    public void rewind(long start) {
        position = (int) start;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Object finish() {
        return new InputStreamCache(bytes);
    }

    @Override
    public void discard() {
        position = 0;
    }

    @Override
    public void close() {}
}
