// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.upload;

import io.camelmedia.support.http.InFlightRequest;
import io.camelmedia.support.transfer.progress.ByteProgress;
import io.camelmedia.support.transfer.source.MediaSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Writes media in blocks as large as a socket takes at once. The last block goes out only when the source ends where
 * its length says, so that the service never takes media that changed for complete.
 */
final class SourceWriter {

    static final int BLOCK = 128 * 1024;
    private static final String STILL = "it must not change while it is sent";

    private final MediaSource source;
    private final InFlightRequest inFlight;
    private final ByteProgress progress;

    SourceWriter(MediaSource source, InFlightRequest inFlight, ByteProgress progress) {
        this.source = source;
        this.inFlight = inFlight;
        this.progress = progress;
    }

    /**
     * @throws IllegalArgumentException when the source cannot be read, or is not as long as it was
     */
    void write(long offset, long length, OutputStream out) throws IOException {
        progress.begin(source.name(), source.length(), offset);
        inFlight.onTick(progress::tick);
        byte[] block = new byte[(int) Math.min(BLOCK, length)];
        long end = offset + length;
        long position = offset;
        try (InputStream in = open(offset)) {
            while (position < end) {
                int read = read(in, block, (int) Math.min(block.length, end - position), position);
                if (position + read == source.length()) {
                    requireEnd(in);
                }
                out.write(block, 0, read);
                position += read;
                inFlight.moved(read);
                progress.at(position);
            }
        }
        if (end == source.length()) {
            out.flush();
            progress.end(end);
        }
    }

    private InputStream open(long offset) {
        try {
            return source.open(offset);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private int read(InputStream in, byte[] block, int wanted, long position) {
        int read;
        try {
            read = in.readNBytes(block, 0, wanted);
        } catch (IOException e) {
            throw unreadable(e);
        }
        if (read < wanted) {
            throw changed("ended after " + (position + read) + " bytes");
        }
        return read;
    }

    private void requireEnd(InputStream in) {
        try {
            if (in.read() >= 0) {
                throw changed("goes on after them");
            }
            if (source.modified()) {
                throw new IllegalArgumentException(source + " was modified; " + STILL);
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private IllegalArgumentException changed(String how) {
        return new IllegalArgumentException(
                source + " was to have " + source.length() + " bytes but " + how + "; " + STILL);
    }

    private IllegalArgumentException unreadable(IOException e) {
        return new IllegalArgumentException("cannot read " + source + ": " + e, e);
    }
}
