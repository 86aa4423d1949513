// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.limit;

import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.monitor.RateBudget;
import java.time.Duration;

/** Never more than so many calls in any window of time, wherever it begins. */
public final class SlidingWindowLimiter extends QueueingLimiter {

    private final long window;
    private final long[] stamps;
    private int next;
    private int granted;

    public SlidingWindowLimiter(int permits, Duration window, DelayScheduler delays) {
        super(delays);
        this.stamps = new long[permits];
        this.window = window.toNanos();
    }

    @Override
    long untilFree(long now) {
        return granted < stamps.length ? 0 : stamps[next] + window - now;
    }

    @Override
    void grant(long now) {
        stamps[next] = now;
        next = (next + 1) % stamps.length;
        granted = Math.min(granted + 1, stamps.length);
    }

    @Override
    RateBudget budget(long now) {
        int used = 0;
        for (int i = 0; i < granted; i++) {
            if (now - stamps[i] < window) {
                used++;
            }
        }
        return new RateBudget(stamps.length, stamps.length - used, memory());
    }

    @Override
    public Duration memory() {
        return Duration.ofNanos(window);
    }
}
