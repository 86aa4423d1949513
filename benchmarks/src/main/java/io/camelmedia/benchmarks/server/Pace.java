// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.server;

import java.util.concurrent.locks.LockSupport;

/** Holds a body up that goes faster than its connection is allowed to. */
final class Pace {

    /** Of a connection without a cap. */
    static final long FREE = Long.MAX_VALUE;

    private final long begin = System.nanoTime();
    private final long rate;

    /** @param rate bytes in a second at most */
    Pace(long rate) {
        this.rate = rate;
    }

    /** Waits until so many bytes may have gone. */
    void keep(long bytes) {
        long due = (long) (1e9 * bytes / rate);
        LockSupport.parkNanos(due - (System.nanoTime() - begin));
    }
}
