package io.camelmedia.support.transfer;

import io.camelmedia.support.http.Ticket;

/** Computed of a download's bytes as they come. */
interface Checksum {

    Checksum NONE = new Checksum() {
        @Override
        public void restart() {}

        @Override
        public void update(byte[] bytes, int length) {}

        @Override
        public void catchUp(Sink sink, Ticket ticket) {}

        @Override
        public String hex() {
            return null;
        }
    };

    void restart();

    void update(byte[] bytes, int length);

    /** Computes what the sink holds and this has not seen, unless the ticket is ended. */
    void catchUp(Sink sink, Ticket ticket);

    String hex();
}
