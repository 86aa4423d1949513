package io.camelmedia.testkit.pex;

import java.util.concurrent.atomic.AtomicLong;

/** Ascending ids beyond 2^53. They leave gaps, into which a test can put what becomes visible late. */
final class PexIds {

    private static final long FIRST = 5_415_322_847_017_312_256L;
    private static final long GAP = 1L << 16;

    private final AtomicLong next = new AtomicLong(FIRST);

    long next() {
        return next.getAndAdd(GAP);
    }

    void reset() {
        next.set(FIRST);
    }
}
