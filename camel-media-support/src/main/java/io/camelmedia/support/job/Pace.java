// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.job;

import java.time.Duration;

/**
 * How long to wait before a job is asked for again: half of the time that it seems to need still, when it has got on in
 * percent; else longer each time that nothing changed.
 */
final class Pace {

    private static final int SLOWEST = 6;
    private static final int FASTEST = 5;

    private final Duration interval;
    private Double percent;
    private long askedAt;
    private Duration delay;

    Pace(Duration interval) {
        this.interval = interval;
        this.delay = interval;
    }

    /**
     * @param now   in nanoseconds
     * @param reached percent that the job has reached; null when it does not say
     */
    Duration next(long now, Double reached) {
        boolean moved = percent != null && reached != null && reached > percent;
        if (moved) {
            double perNano = (reached - percent) / Math.max(1, now - askedAt);
            delay = Duration.ofNanos((long) Math.min(Long.MAX_VALUE / 2.0, (100 - reached) / perNano / 2));
        } else if (percent != null || reached == null) {
            delay = delay.plus(delay.dividedBy(2));
        }
        percent = reached;
        askedAt = now;
        delay = clamp(delay);
        return delay;
    }

    private Duration clamp(Duration wanted) {
        Duration least = interval.dividedBy(FASTEST);
        Duration most = interval.multipliedBy(SLOWEST);
        return wanted.compareTo(least) < 0 ? least : wanted.compareTo(most) > 0 ? most : wanted;
    }
}
