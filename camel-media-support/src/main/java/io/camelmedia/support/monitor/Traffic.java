// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.monitor;

/** Counts bytes while they move. */
public interface Traffic {

    Traffic NONE = new Traffic() {
        @Override
        public void sent(long bytes) {}

        @Override
        public void received(long bytes) {}
    };

    /** Bytes of bodies, without headers and TLS. */
    void sent(long bytes);

    /** Bytes of bodies, without headers and TLS. */
    void received(long bytes);
}
