// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.limit;

import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.message.StreamedResponse;
import io.camelmedia.support.monitor.RateBudget;
import java.time.Duration;

/**
 * Learns from {@code X-RateLimit-*} what the service permits: full speed while most of its window is left, then
 * evenly spread over the rest of it, so that the window is never spent before its end.
 */
public final class LearningLimiter extends QueueingLimiter {

    private final DelayScheduler delays;
    private long interval;
    private long nextPermit;
    private long reset;
    private RateHeaders told;
    private long toldAt;

    public LearningLimiter(DelayScheduler delays) {
        super(delays);
        this.delays = delays;
        this.nextPermit = delays.nanos();
    }

    /** Nobody waits for longer than until the service counts anew: from then on nothing is known. */
    @Override
    long untilFree(long now) {
        return interval == 0 || now - reset >= 0 ? 0 : Math.min(nextPermit - now, reset - now);
    }

    @Override
    void grant(long now) {
        if (now - reset >= 0) {
            interval = 0;
        }
        nextPermit = Math.max(0, nextPermit - now) + now + interval;
    }

    @Override
    public void observe(StreamedResponse response) {
        RateHeaders headers = RateHeaders.of(response, delays.clock().instant());
        if (headers == null) {
            return;
        }
        change(() -> {
            told = headers;
            toldAt = delays.nanos();
        });
        if (headers.isScarce()) {
            slowDown(headers.reset().toNanos(), headers.interval().toNanos());
        } else {
            change(() -> interval = 0);
        }
    }

    /** The next call waits, too: what is left begins only after this answer. */
    private void slowDown(long window, long apart) {
        change(() -> {
            interval = apart;
            long now = delays.nanos();
            reset = now + window;
            long earliest = now + interval;
            nextPermit = nextPermit - earliest > 0 ? nextPermit : earliest;
        });
    }

    /** As the service told last, until it counts anew. */
    @Override
    RateBudget budget(long now) {
        if (told == null) {
            return null;
        }
        Duration left = told.reset().minusNanos(now - toldAt);
        return left.isNegative() || left.isZero() ? null : new RateBudget(told.limit(), told.remaining(), left);
    }

    @Override
    public Duration memory() {
        return RateHeaders.LONGEST_WINDOW;
    }
}
