package io.camelmedia.support.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/** Media that can be read as often as needed. */
abstract class ReplayableSource implements MediaSource {

    private final String name;
    private final long length;

    ReplayableSource(String name, long length) {
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
        return true;
    }

    @Override
    public byte[] head(int bytes) throws IOException {
        try (InputStream in = open(0)) {
            return in.readNBytes(bytes);
        }
    }

    @Override
    public void close() throws IOException {}

    @Override
    public String toString() {
        return "the message body";
    }
}
