// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.fault;

import io.camelmedia.testkit.wire.Passage;
import java.io.IOException;
import java.time.Duration;

/** Lets bytes pass in small portions at a given rate. */
final class SlowPassage implements Passage {

    private static final int PORTIONS_PER_SECOND = 10;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final long bytesPerSecond;
    private final Gate gate;
    private final Limit afterPortion;

    SlowPassage(long bytesPerSecond, Gate gate, Limit afterPortion) {
        this.bytesPerSecond = bytesPerSecond;
        this.gate = gate;
        this.afterPortion = afterPortion;
    }

    @Override
    public int allow(int wanted) {
        return (int) Math.min(wanted, Math.max(1, bytesPerSecond / PORTIONS_PER_SECOND));
    }

    @Override
    public void passed(int bytes) throws IOException {
        afterPortion.reached();
        gate.await(Duration.ofNanos(bytes * NANOS_PER_SECOND / bytesPerSecond));
    }
}
