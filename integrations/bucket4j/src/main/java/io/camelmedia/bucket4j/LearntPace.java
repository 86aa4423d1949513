// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.bucket4j;

import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.limit.RateHeaders;
import io.camelmedia.support.http.message.StreamedResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The pace that a service permits by its {@code X-RateLimit-*} headers: full speed while more than a tenth of the calls
 * of its window are left. The last calls are spread evenly over the rest of the window, and divided among all nodes by
 * a bucket that belongs to the window.
 */
final class LearntPace implements Pace {

    /** Nodes read the end of a window from different answers; rounded to these seconds, it gives them one name. */
    private static final long SAME_WINDOW_SECONDS = 10;

    /** How near the edge of a rounding, in seconds, an end gets the name beyond it too. */
    private static final long NEAR_SECONDS = 2;

    private final Tokens tokens;
    private final String account;
    private final DelayScheduler delays;
    private volatile Rest rest;

    /** What is left of a window. */
    record Rest(Instant end, Duration interval) {

        /** Nodes that read ends which are up to 2 s apart have at least one name in common. */
        Set<Long> names() {
            long second = end.getEpochSecond() + SAME_WINDOW_SECONDS / 2;
            return new TreeSet<>(List.of(name(second - NEAR_SECONDS), name(second + NEAR_SECONDS)));
        }

        private static long name(long second) {
            return Math.floorDiv(second, SAME_WINDOW_SECONDS);
        }

        /**
         * Takes a token of the window's bucket; near the edge of a rounding of both that it may be, in an order that is
         * the same on all nodes.
         *
         * @return nanoseconds until the last of them is due
         */
        long take(Tokens tokens, String account) {
            return names().stream()
                    .mapToLong(name -> tokens.take(account + " until " + name, interval))
                    .max()
                    .orElseThrow();
        }
    }

    /** Buckets with one token each, which all nodes share. */
    @FunctionalInterface
    interface Tokens {

        /** @return nanoseconds until the next token of a bucket is due */
        long take(String name, Duration interval);
    }

    LearntPace(Tokens tokens, String account, DelayScheduler delays) {
        this.tokens = tokens;
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
        long wait = current.take(tokens, account);
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
