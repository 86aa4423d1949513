// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Counts calls in windows that follow each other, and tells which exceed the limit. */
public final class RateLimit {

    private final Clock clock;
    private final int usualLimit;
    private final UnaryOperator<Instant> usualEnd;
    private int limit;
    private UnaryOperator<Instant> end;
    private Instant resetsAt = Instant.MIN;
    private int used;

    /**
     * Where a call stands in its window.
     *
     * @param allowed whether the limit still permits it
     * @param retryAfter whole seconds until the window ends, rounded up
     */
    public record Count(boolean allowed, int limit, int remaining, Instant resetsAt, long retryAfter) {

        /** The limit, what remains of it, and the end of the window in epoch seconds. */
        public Map<String, String> headers() {
            return Map.of(
                    "X-RateLimit-Limit", Integer.toString(limit),
                    "X-RateLimit-Remaining", Integer.toString(remaining),
                    "X-RateLimit-Reset", Long.toString(resetsAt.getEpochSecond()));
        }

        /** The same, and the seconds to wait in {@code Retry-After}. */
        public Map<String, String> headersWithRetryAfter() {
            return Map.of(
                    "X-RateLimit-Limit", Integer.toString(limit),
                    "X-RateLimit-Remaining", Integer.toString(remaining),
                    "X-RateLimit-Reset", Long.toString(resetsAt.getEpochSecond()),
                    "Retry-After", Long.toString(retryAfter));
        }
    }

    public RateLimit(Clock clock, int limit, Duration window) {
        this(clock, limit, begin -> begin.plus(window));
    }

    /** @param end gives the end of a window that begins at an instant, such as the next full minute */
    public RateLimit(Clock clock, int limit, UnaryOperator<Instant> end) {
        this.clock = clock;
        this.usualLimit = limit;
        this.usualEnd = end;
        reset();
    }

    /** Permits {@code newLimit} calls in each {@code newWindow} until the next reset. */
    public synchronized void permit(int newLimit, Duration newWindow) {
        permit(newLimit, begin -> begin.plus(newWindow));
    }

    private void permit(int newLimit, UnaryOperator<Instant> newEnd) {
        limit = newLimit;
        end = newEnd;
        resetsAt = Instant.MIN;
    }

    /** Counts a call. */
    public synchronized Count hit() {
        Instant now = clock.instant();
        if (!now.isBefore(resetsAt)) {
            resetsAt = end.apply(now);
            used = 0;
        }
        boolean allowed = used < limit;
        if (allowed) {
            used++;
        }
        return new Count(allowed, limit, limit - used, resetsAt, secondsUntil(now));
    }

    /** Starts anew with the usual limit. */
    public synchronized void reset() {
        permit(usualLimit, usualEnd);
    }

    private long secondsUntil(Instant now) {
        return Math.max(1, (Duration.between(now, resetsAt).toMillis() + 999) / 1000);
    }
}
