// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download.target;

import io.camelmedia.support.transfer.download.PartialFile;
import io.camelmedia.support.transfer.download.Segment;
import java.nio.ByteBuffer;
import org.apache.camel.converter.stream.InputStreamCache;

/** Few bytes, whose number is known. */
final class MemorySink implements Sink {

    private final PartialFile held;
    private final String name;
    private final byte[] bytes;

    MemorySink(PartialFile held, String name) {
        this.held = held;
        this.name = name;
        this.bytes = new byte[Math.toIntExact(held.length())];
    }

    @Override
    public PartialFile held() {
        return held;
    }

    @Override
    public void write(ByteBuffer block, Segment segment) {
        int length = block.remaining();
        block.get(bytes, (int) segment.position(), length);
        segment.moved(length);
    }

    @Override
    public void read(ByteBuffer into, long position) {
        into.put(bytes, (int) position, into.remaining());
    }

    @Override
    public void note() {}

    @Override
    public String name() {
        return name;
    }

    @Override
    public Object finish() {
        return new InputStreamCache(bytes);
    }

    @Override
    public void discard() {}

    @Override
    public void close() {}
}
