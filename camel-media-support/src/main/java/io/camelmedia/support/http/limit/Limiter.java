package io.camelmedia.support.http.limit;

import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.message.StreamedResponse;
import java.util.concurrent.CompletableFuture;

/** Keeps the calls of one account within what its service permits. Fair: the first to ask is the first to go. */
public interface Limiter {

    /** No limit. */
    Limiter NONE = waiting -> CompletableFuture.completedFuture(null);

    /**
     * A permit for one request: complete already when it may go at once, else completed when its turn comes.
     *
     * @param waiting who asks: told when the wait is given up because the CamelContext stops
     */
    CompletableFuture<Void> acquire(DelayScheduler.Waiting waiting);

    /** Learns from an answer, as far as the service says in headers what it permits. */
    default void observe(StreamedResponse response) {}
}
