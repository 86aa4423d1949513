// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import io.camelmedia.support.http.InFlightRequest;
import io.camelmedia.support.transfer.download.target.Sink;

/** Computed of a download's bytes, in their order. */
public interface Checksum {

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

    void restart();

    /** Takes bytes as they come. Those seen before are left out, and those that do not follow yet are read later. */
    void update(byte[] bytes, int length, long position);

    /** Reads from the sink what this has not seen up to {@code end}, unless the request was aborted. */
    void catchUp(Sink sink, long end, InFlightRequest inFlight);

    /** As Java names it; null when nothing is computed. */
    String algorithm();

    String hex();
}
