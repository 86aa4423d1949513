// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;

/** Media in memory that know how many bytes were read of them in all. */
final class CountedMedia extends ByteArrayInputStream implements StreamCache {

    private long bytesRead;

    CountedMedia(byte[] media) {
        super(media);
    }

    synchronized long bytesRead() {
        return bytesRead;
    }

    @Override
    public synchronized int read(byte[] bytes, int offset, int length) {
        int count = super.read(bytes, offset, length);
        bytesRead += Math.max(0, count);
        return count;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        transferTo(out);
    }

    @Override
    public StreamCache copy(Exchange exchange) {
        return new CountedMedia(buf);
    }

    @Override
    public boolean inMemory() {
        return true;
    }

    @Override
    public long length() {
        return buf.length;
    }

    @Override
    public long position() {
        return pos;
    }
}
