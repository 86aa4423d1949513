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
     * Asks for a permit for one request. The caller may give up a wait by completing the future exceptionally, for
     * instance when {@code queueTimeout} is over: then no permit may be spent on it. So each wait needs a future of its
     * own.
     *
     * @param priority what has begun goes before what has not
     * @param waiting  who asks: named when the wait is given up because the CamelContext stops
     * @return complete already when the request may go at once, else completed on a thread of its own when its turn
     *     comes; completed with a {@link io.camelmedia.support.error.StoppedException} when the wait was given up
     *     because of a stop
     */
    CompletableFuture<Void> acquire(Priority priority, DelayScheduler.Waiting waiting);

    /**
     * Learns from an answer, as far as the service says in headers what it permits. Called for every answer of the
     * account's service, also for errors, before its body is read.
     */
    default void observe(StreamedResponse response) {}

    /** For how long the service has closed the account; zero when it has not. */
    default Duration closed() {
        return Duration.ZERO;
    }

    /**
     * For how long after the last call the limiter has to be kept, so that one that is made later does not permit too
     * much.
     */
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
