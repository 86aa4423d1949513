// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.bucket4j;

import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.limit.RateHeaders;
import io.camelmedia.support.http.message.StreamedResponse;
import java.time.Duration;
import java.time.Instant;

/**
 * The pace that a service permits by its {@code X-RateLimit-*} headers: full speed while more than a tenth of the calls
 * of its window are left. The last calls are spread evenly over the rest of the window, and divided among all nodes by
 * a bucket that belongs to the window.
 */
final class LearntPace implements Pace {

    /** Nodes read the end of a window from different answers; rounded to these seconds, it gives them one name. */
    private static final long SAME_WINDOW_SECONDS = 10;

    private final Buckets buckets;
    private final String account;
    private final DelayScheduler delays;
    private volatile Rest rest;

    /** What is left of a window. */
    private record Rest(Instant end, Duration interval) {

        String name() {
            return String.valueOf(Math.floorDiv(end.getEpochSecond() + SAME_WINDOW_SECONDS / 2, SAME_WINDOW_SECONDS));
        }
    }

    LearntPace(Buckets buckets, String account, DelayScheduler delays) {
        this.buckets = buckets;
        this.account = account;
        this.delays = delays;
    }

    @Override
    public boolean isLimiting() {
        Rest current = rest;
        return current != null && delays.clock().instant().isBefore(current.end());
    }

    /** No request waits beyond the end of the window, when the service counts anew. */
    @Override
    public long reserve() {
        Rest current = rest;
        if (current == null) {
            return 0;
        }
        long wait = buckets.take(account + " until " + current.name(), current.interval());
        long left = Duration.between(delays.clock().instant(), current.end()).toNanos();
        return Math.max(0, Math.min(wait, left));
    }

    @Override
    public void observe(StreamedResponse response) {
        Instant now = delays.clock().instant();
        RateHeaders headers = RateHeaders.of(response, now);
        if (headers == null) {
            return;
        }
        rest = headers.isScarce() ? new Rest(now.plus(headers.reset()), headers.interval()) : null;
    }

    @Override
    public Duration memory() {
        return RateHeaders.LONGEST_WINDOW;
    }
}
