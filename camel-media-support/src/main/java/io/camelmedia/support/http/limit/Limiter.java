// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.limit;

import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.execution.Priority;
import io.camelmedia.support.http.message.StreamedResponse;
import io.camelmedia.support.monitor.RateBudget;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Keeps the calls of one account within what its service permits. Fair: what has begun goes before what has not, and
 * among equals the first to ask is the first to go.
 */
public interface Limiter {

    /** No limit. */
    Limiter NONE = (priority, waiting) -> CompletableFuture.completedFuture(null);

    /**
     * A permit for one request.
     *
     * @param waiting who asks: named when the wait is given up because the CamelContext stops
     * @return complete already when the request may go at once, else completed on a thread of its own when its turn comes
     */
    CompletableFuture<Void> acquire(Priority priority, DelayScheduler.Waiting waiting);

    /** Learns from an answer, as far as the service says in headers what it permits. */
    default void observe(StreamedResponse response) {}

    /** For how long the service has closed the account; zero when it has not. */
    default Duration closed() {
        return Duration.ZERO;
    }

    /** How long this has to be remembered after the last call. */
    default Duration memory() {
        return Duration.ZERO;
    }

    /** What is left of the calls that the service permits; null when that is not known. */
    default RateBudget budget() {
        return null;
    }

    /** How many requests wait for a permit. */
    default int waiting() {
        return 0;
    }
}
