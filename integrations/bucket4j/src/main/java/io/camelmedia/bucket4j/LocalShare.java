// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.bucket4j;

import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.execution.Priority;
import io.camelmedia.support.http.limit.Limiter;
import io.camelmedia.support.http.limit.SlidingWindowLimiter;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Lets a node go on with its share of the budget, one window after the outage began: shared turns may still count. */
final class LocalShare implements Outage {

    private final int permits;
    private final Limiter share;
    private final Duration window;
    private final DelayScheduler delays;
    private volatile long opens;

    LocalShare(int permits, Duration window, DelayScheduler delays) {
        this.permits = permits;
        this.share = new SlidingWindowLimiter(permits, window, delays);
        this.window = window;
        this.delays = delays;
    }

    @Override
    public void begin() {
        opens = delays.nanos() + window.toNanos();
    }

    @Override
    public CompletableFuture<Void> acquire(Priority priority, DelayScheduler.Waiting waiting, RuntimeException cause) {
        long left = opens - delays.nanos();
        return left <= 0
                ? share.acquire(priority, waiting)
                : delays.pause(Duration.ofNanos(left), waiting).thenCompose(open -> share.acquire(priority, waiting));
    }

    @Override
    public String consequence() {
        return "this node goes on with " + permits + " requests in " + window.toMillis() + " ms";
    }
}
