package io.camelmedia.support.http.message;

import io.camelmedia.support.http.InFlightRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reports what is read as progress of its request. */
final class ProgressInputStream extends FilterInputStream {

    private final InFlightRequest inFlight;

    ProgressInputStream(InputStream in, InFlightRequest inFlight) {
        super(in);
        this.inFlight = inFlight;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            inFlight.moved(1);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            inFlight.moved(read);
        }
        return read;
    }
}
