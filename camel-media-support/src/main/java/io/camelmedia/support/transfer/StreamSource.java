package io.camelmedia.support.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.Arrays;

/** A stream whose length is known from elsewhere. It can be sent once. */
final class StreamSource implements MediaSource {

    private final InputStream stream;
    private final String name;
    private final long length;
    private byte[] head = {};
    private boolean opened;

    StreamSource(InputStream stream, String name, long length) {
        this.stream = stream;
        this.name = name;
        this.length = length;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Instant lastModified() {
        return null;
    }

    @Override
    public boolean modified() throws IOException {
        return false;
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
