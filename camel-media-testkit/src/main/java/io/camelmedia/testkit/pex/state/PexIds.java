// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.state;

import io.camelmedia.testkit.state.StatePart;
import java.util.concurrent.atomic.AtomicLong;

/** Ascending ids beyond 2^53, with gaps into which a test can put entities that become visible late. */
public final class PexIds implements StatePart {

    private static final long FIRST = 5_415_322_847_017_312_256L;
    private static final long GAP = 1L << 16;

    private final AtomicLong next = new AtomicLong(FIRST);

    public long next() {
        return next.getAndAdd(GAP);
    }

    public void reset() {
        next.set(FIRST);
    }

    @Override
    public Object save() {
        return next.get();
    }

    @Override
    public void load(Object saved) {
        next.set((Long) saved);
    }
}
