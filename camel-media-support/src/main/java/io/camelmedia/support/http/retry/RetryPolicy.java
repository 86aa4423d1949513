// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.retry;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;

/**
 * When a request is sent again, and how long to wait before.
 *
 * @param maxAttempts           attempts in all; 1 turns retries off
 * @param maxDelay              the longest delay obeyed
 * @param retryAfterMeansUndone whether the service sends Retry-After on a 503 only when it did nothing
 */
public record RetryPolicy(int maxAttempts, Duration maxDelay, boolean retryAfterMeansUndone) {

    static final Duration BASE = Duration.ofMillis(50);
    static final Duration THROTTLED_BASE = Duration.ofSeconds(1);

    /**
     * Whether a request is sent again after an answer of this status.
     *
     * @param retryAfter what the service asks to wait, as {@link #obeyed} gives it; null when it does not
     */
    public boolean repeatsStatus(int status, Replay replay, Duration retryAfter) {
        return switch (status) {
            case 429 -> true;
            case 408, 500 -> replay == Replay.SAFE;
            case 502, 504 -> replay.repeatable();
            case 503 -> replay.repeatable() || retryAfterMeansUndone && retryAfter != null;
            default -> false;
        };
    }

    /**
     * What the service asks to wait, as far as it means this failure by it.
     *
     * @return null when it does not
     */
    public Duration obeyed(int status, Duration retryAfter) {
        return status == 429 || status == 503 && retryAfterMeansUndone ? retryAfter : null;
    }

    /** Whether a request is sent again that got no usable answer. */
    public boolean repeatsFailure(IOException failure, Replay replay) {
        return replay.repeatable() || neverConnected(failure);
    }

    static boolean neverConnected(IOException failure) {
        return failure instanceof ConnectException
                || failure instanceof UnknownHostException
                || failure instanceof NoRouteToHostException
                || failure instanceof ConnectTimeoutException
                || failure instanceof ConnectionRequestTimeoutException;
    }

    /**
     * Full jitter over a base that doubles with each attempt, and never less than the service asks for.
     *
     * @param attempt    the attempt that failed, from 1
     * @param throttled  whether the service refused it for too many calls: then the base is 1 s instead of 50 ms
     * @param retryAfter what the service asks for; null when it does not
     */
    public Duration delay(int attempt, boolean throttled, Duration retryAfter, RandomGenerator random) {
        long base = (throttled ? THROTTLED_BASE : BASE).toNanos();
        long ceiling = Math.min(maxDelay.toNanos(), base << Math.min(attempt - 1, 20));
        Duration jitter = Duration.ofNanos(random.nextLong(Math.max(1, ceiling)));
        return retryAfter != null && retryAfter.compareTo(jitter) > 0 ? retryAfter : jitter;
    }
}
