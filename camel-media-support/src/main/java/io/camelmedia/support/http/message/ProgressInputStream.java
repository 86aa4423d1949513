package io.camelmedia.support.http.message;

import io.camelmedia.support.http.Ticket;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells a ticket what is read. */
final class ProgressInputStream extends FilterInputStream {

    private final Ticket ticket;

    ProgressInputStream(InputStream in, Ticket ticket) {
        super(in);
        this.ticket = ticket;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            ticket.moved(1);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            ticket.moved(read);
        }
        return read;
    }
}
