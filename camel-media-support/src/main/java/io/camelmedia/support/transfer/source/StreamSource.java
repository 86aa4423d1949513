// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/** A stream whose length is known from elsewhere. It can be sent once. */
final class StreamSource extends MessageSource {

    private final InputStream stream;
    private byte[] head = {};
    private boolean opened;

    StreamSource(InputStream stream, String name, long length) {
        super(name, length);
        this.stream = stream;
    }

    @Override
    public boolean replayable() {
        return false;
    }

    @Override
    public InputStream open(long offset) throws IOException {
        if (opened) {
            throw new IllegalStateException("a stream can be sent only once");
        }
        opened = true;
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), stream);
        all.skipNBytes(offset);
        return all;
    }

    @Override
    public byte[] head(int bytes) throws IOException {
        if (head.length < bytes) {
            byte[] more = stream.readNBytes(bytes - head.length);
            int known = head.length;
            head = Arrays.copyOf(head, known + more.length);
            System.arraycopy(more, 0, head, known, more.length);
        }
        return Arrays.copyOf(head, Math.min(bytes, head.length));
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    @Override
    public String toString() {
        return "the message body, whose length is taken from the header CamelFileLength or Content-Length,";
    }
}
