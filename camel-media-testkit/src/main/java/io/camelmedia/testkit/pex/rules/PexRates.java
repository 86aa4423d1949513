// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.rules;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * Counts the calls with the API key in any second, whenever the second begins. It goes by the machine's time even while
 * the simulator's clock stands still, because the caller's own limiter does so too.
 */
public final class PexRates {

    private static final int LIMIT = 16;
    private static final Duration WINDOW = Duration.ofSeconds(1);

    private final LongSupplier nanos;
    private final Deque<Long> calls = new ArrayDeque<>();
    private int limit = LIMIT;
    private long window = WINDOW.toNanos();
    private int refused;

    /** @param nanos monotonic time in nanoseconds */
    public PexRates(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Permits {@code newLimit} calls in any {@code newWindow} until the next reset. */
    public synchronized void permit(int newLimit, Duration newWindow) {
        limit = newLimit;
        window = newWindow.toNanos();
        calls.clear();
    }

    /** How many calls were answered 429. */
    public synchronized int refused() {
        return refused;
    }

    /** Counts a call, and refuses it when it is one too many. */
    public synchronized void count() {
        long now = nanos.getAsLong();
        while (!calls.isEmpty() && now - calls.peekFirst() >= window) {
            calls.removeFirst();
        }
        if (calls.size() >= limit) {
            refused++;
            throw PexError.TOO_MANY_REQUESTS.problem("You have exceeded your rate limit.");
        }
        calls.addLast(now);
    }

    public synchronized void reset() {
        permit(LIMIT, WINDOW);
        refused = 0;
    }
}
