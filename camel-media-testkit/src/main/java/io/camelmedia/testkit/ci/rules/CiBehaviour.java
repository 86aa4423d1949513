// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.rules;

import io.camelmedia.testkit.state.StatePart;
import java.io.Serializable;
import java.time.Duration;

/** How the service behaves where it was seen, or is documented, to behave in more than one way. */
public final class CiBehaviour implements StatePart {

    private volatile Duration delay = Duration.ZERO;
    private volatile boolean bulkCode;

    /**
     * Lets trash, untrash, delete and purge be answered at once and act so much later by the simulator's clock, until
     * the next reset. The live service acts within minutes; at the start the simulator acts at once.
     */
    public void actAfter(Duration newDelay) {
        delay = newDelay;
    }

    /**
     * Lets the 409 of a bulk operation that did nothing bear {@code code} and {@code message} beside its errors, until
     * the next reset. The document prints them in its list of errors and not in its samples.
     */
    public void bulkErrorsWithCode(boolean withCode) {
        bulkCode = withCode;
    }

    public Duration delay() {
        return delay;
    }

    public boolean bulkErrorsWithCode() {
        return bulkCode;
    }

    public void reset() {
        delay = Duration.ZERO;
        bulkCode = false;
    }

    @Override
    public Object save() {
        return new Saved(delay, bulkCode);
    }

    @Override
    public void load(Object saved) {
        delay = ((Saved) saved).delay();
        bulkCode = ((Saved) saved).bulkCode();
    }

    private record Saved(Duration delay, boolean bulkCode) implements Serializable {}
}
