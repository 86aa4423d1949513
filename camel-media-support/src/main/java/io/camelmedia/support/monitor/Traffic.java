// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.monitor;

/** Counts bytes while they move. */
public interface Traffic {

    /** Counts nothing. */
    Traffic NONE = new Traffic() {
        @Override
        public void sent(long bytes) {}

        @Override
        public void received(long bytes) {}
    };

    /** Counts bytes of request bodies that were sent, without headers and TLS. */
    void sent(long bytes);

    /** Counts bytes of answers' bodies that were received, without headers and TLS. */
    void received(long bytes);
}
