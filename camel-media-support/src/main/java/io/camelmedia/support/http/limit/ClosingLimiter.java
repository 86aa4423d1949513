// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.limit;

import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.execution.Priority;
import io.camelmedia.support.http.message.RetryAfter;
import io.camelmedia.support.http.message.StreamedResponse;
import io.camelmedia.support.monitor.RateBudget;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Holds the calls of an account back while the service has closed it: after a 429 for what its Retry-After says, and
 * when no call is left until the service counts anew. Then the account's own limiter decides.
 */
public final class ClosingLimiter implements Limiter {

    private static final int TOO_MANY_REQUESTS = 429;

    private final Limiter limiter;
    private final DelayScheduler delays;
    private final AtomicLong opensAt;
    private final AtomicInteger closedOut = new AtomicInteger();

    public ClosingLimiter(Limiter limiter, DelayScheduler delays) {
        this.limiter = limiter;
        this.delays = delays;
        this.opensAt = new AtomicLong(delays.nanos());
    }

    @Override
    public CompletableFuture<Void> acquire(Priority priority, DelayScheduler.Waiting waiting) {
        Duration closed = closed();
        return closed.isZero() ? limiter.acquire(priority, waiting) : acquireLater(closed, priority, waiting);
    }

    /**
     * Asks the account's own limiter when the account is open again. A caller that has given up by then takes no
     * permit.
     */
    private CompletableFuture<Void> acquireLater(Duration closed, Priority priority, DelayScheduler.Waiting waiting) {
        CompletableFuture<Void> turn = new CompletableFuture<>();
        closedOut.incrementAndGet();
        delays.pause(closed, waiting).whenComplete((open, stopped) -> {
            closedOut.decrementAndGet();
            if (stopped != null) {
                turn.completeExceptionally(stopped);
            } else if (!turn.isDone()) {
                CompletableFuture<Void> permit = acquire(priority, waiting);
                turn.exceptionally(givenUp -> {
                    permit.completeExceptionally(givenUp);
                    return null;
                });
                permit.whenComplete((granted, failure) -> {
                    if (failure == null) {
                        turn.complete(null);
                    } else {
                        turn.completeExceptionally(failure);
                    }
                });
            }
        });
        return turn;
    }

    @Override
    public void observe(StreamedResponse response) {
        limiter.observe(response);
        Instant now = delays.clock().instant();
        if (response.status() == TOO_MANY_REQUESTS) {
            close(RetryAfter.of(response, now));
        }
        RateHeaders headers = RateHeaders.of(response, now);
        if (headers != null && headers.remaining() == 0) {
            close(headers.reset());
        }
    }

    private void close(Duration time) {
        if (time != null) {
            long until = delays.nanos() + time.toNanos();
            opensAt.accumulateAndGet(until, (one, other) -> one - other > 0 ? one : other);
        }
    }

    @Override
    public Duration closed() {
        long left = opensAt.get() - delays.nanos();
        return left > 0 ? Duration.ofNanos(left) : Duration.ZERO;
    }

    @Override
    public Duration memory() {
        Duration known = limiter.memory();
        return known.compareTo(closed()) > 0 ? known : closed();
    }

    @Override
    public RateBudget budget() {
        return limiter.budget();
    }

    /** Counts the calls that wait for the account to open again, too. */
    @Override
    public int waiting() {
        return limiter.waiting() + closedOut.get();
    }
}
