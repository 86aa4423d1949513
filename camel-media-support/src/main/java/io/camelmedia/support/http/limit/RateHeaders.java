// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.limit;

import io.camelmedia.support.http.message.Numbers;
import io.camelmedia.support.http.message.RetryAfter;
import io.camelmedia.support.http.message.StreamedResponse;
import java.time.Duration;
import java.time.Instant;

/**
 * What {@code X-RateLimit-*} say of a service's window. Nobody has specified them: some services write the reset as
 * seconds of the epoch, some as milliseconds, some as seconds from now.
 *
 * @param limit     calls in all
 * @param remaining calls left, never negative
 * @param reset     until the service counts anew
 */
public record RateHeaders(long limit, long remaining, Duration reset) {

    /** The longest window that a service is known to have. */
    public static final Duration LONGEST_WINDOW = Duration.ofMinutes(5);

    private static final int RESERVE = 10;
    private static final long EARLIEST_EPOCH = 1_000_000_000L;
    private static final long EARLIEST_EPOCH_MILLIS = 100_000_000_000L;
    /** What is further away is no reset of a window. */
    private static final Duration LONGEST = Duration.ofDays(1);

    /**
     * @param now used when the answer bears no date of its own
     * @return null when they are not all there, or cannot be meant
     */
    public static RateHeaders of(StreamedResponse response, Instant now) {
        Long limit = Numbers.parse(response.header("X-RateLimit-Limit"));
        Long remaining = Numbers.parse(response.header("X-RateLimit-Remaining"));
        Long reset = Numbers.parseCount(response.header("X-RateLimit-Reset"));
        if (limit == null || limit <= 0 || remaining == null || reset == null) {
            return null;
        }
        Duration left = left(reset, response, now);
        return left.compareTo(LONGEST) > 0 ? null : new RateHeaders(limit, Math.max(0, remaining), left);
    }

    private static Duration left(long reset, StreamedResponse response, Instant now) {
        Duration left = reset < EARLIEST_EPOCH
                ? Duration.ofSeconds(reset)
                : Duration.between(
                        RetryAfter.sent(response, now),
                        reset < EARLIEST_EPOCH_MILLIS ? Instant.ofEpochSecond(reset) : Instant.ofEpochMilli(reset));
        return left.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : left;
    }

    /** Whether no more than a tenth of the window is left, which has to last until its end. */
    public boolean isScarce() {
        return remaining <= limit / RESERVE;
    }

    /** How far apart calls have to be for those that are left to last until the reset. */
    public Duration interval() {
        return reset.dividedBy(remaining + 1);
    }
}
