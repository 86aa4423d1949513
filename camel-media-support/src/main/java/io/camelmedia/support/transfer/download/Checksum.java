// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import io.camelmedia.support.http.InFlightRequest;
import io.camelmedia.support.transfer.download.target.Sink;

/** The checksum of a download's bytes, computed in the order of the file. */
public interface Checksum {

    /** Computes nothing. */
    Checksum NONE = new Checksum() {
        @Override
        public void restart() {}

        @Override
        public void update(byte[] bytes, int length, long position) {}

        @Override
        public void catchUp(Sink sink, long end, InFlightRequest inFlight) {}

        @Override
        public String algorithm() {
            return null;
        }

        @Override
        public String hex() {
            return null;
        }
    };

    /** Forgets all bytes that were seen. */
    void restart();

    /**
     * Takes bytes as they come. Those seen before are left out, and those that do not follow yet are read later.
     *
     * @param position offset of the first of them
     */
    void update(byte[] bytes, int length, long position);

    /** Reads from the sink what this has not seen up to {@code end}, unless the request was aborted. */
    void catchUp(Sink sink, long end, InFlightRequest inFlight);

    /** The algorithm as Java names it; null when nothing is computed. */
    String algorithm();

    /** The checksum in hexadecimal digits; null when nothing is computed. To be called once, at the end. */
    String hex();
}
