// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.message;

import io.camelmedia.support.http.InFlightRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reports what is read as progress of its request, and reads no more than is allowed. */
final class ProgressInputStream extends FilterInputStream {

    private final InFlightRequest inFlight;
    private final long limit;
    private long count;
    private boolean ended;

    /** @param limit bytes */
    ProgressInputStream(InputStream in, InFlightRequest inFlight, long limit) {
        super(in);
        this.inFlight = inFlight;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            moved(1);
        } else {
            ended = true;
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            moved(read);
        } else if (read < 0) {
            ended = true;
        }
        return read;
    }

    /** HttpClient reads what is left of an answer when its stream is closed. */
    @Override
    public void close() throws IOException {
        super.close();
        ended = true;
    }

    /** Whether nothing is left to read. */
    boolean isEnded() {
        return ended;
    }

    private void moved(int more) throws UnreadableResponseException {
        inFlight.moved(more);
        count += more;
        if (count > limit) {
            throw UnreadableResponseException.tooLong(limit);
        }
    }
}
