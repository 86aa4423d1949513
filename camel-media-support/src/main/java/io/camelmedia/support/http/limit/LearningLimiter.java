// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.limit;

import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.message.StreamedResponse;
import io.camelmedia.support.monitor.RateBudget;
import java.time.Duration;

/**
 * Learns from {@code X-RateLimit-*} what the service permits: full speed while more than a tenth of the calls is left,
 * then the rest of them evenly spread over what is left of the window, so that calls never run out before it ends.
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

    /** Spreads the calls that are left. The next one waits as well: the rest of the window begins with this answer. */
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
