package io.camelmedia.support.http.limit;

import io.camelmedia.support.http.execution.DelayScheduler;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Never more than so many calls in any window of time, wherever it begins. A permit is stamped when the call really
 * goes, on the thread that makes it, so that a busy pool cannot bunch calls up.
 */
public final class SlidingWindowLimiter implements Limiter {

    private static final CompletableFuture<Void> GRANTED = CompletableFuture.completedFuture(null);

    private final long window;
    private final DelayScheduler delays;
    private final ReentrantLock lock = new ReentrantLock();
    private final long[] stamps;
    private final Queue<Waiter> queue = new ArrayDeque<>();
    private int next;
    private int granted;

    private record Waiter(CompletableFuture<Void> turn, DelayScheduler.Waiting what) {}

    public SlidingWindowLimiter(int permits, Duration window, DelayScheduler delays) {
        this.stamps = new long[permits];
        this.window = window.toNanos();
        this.delays = delays;
    }

    @Override
    public CompletableFuture<Void> acquire(DelayScheduler.Waiting what) {
        lock.lock();
        try {
            if (queue.isEmpty() && untilFree() <= 0) {
                stamp();
                return GRANTED;
            }
            Waiter waiter = new Waiter(new CompletableFuture<>(), what);
            queue.add(waiter);
            if (queue.size() == 1) {
                pause(what);
            }
            return waiter.turn();
        } finally {
            lock.unlock();
        }
    }

    /** Lets the first in the queue go on this thread, after another thread was asked to see to the second. */
    private void advance() {
        Waiter first;
        lock.lock();
        try {
            if (queue.isEmpty()) {
                return;
            }
            if (untilFree() > 0) {
                pause(queue.element().what());
                return;
            }
            stamp();
            first = queue.remove();
            if (!queue.isEmpty()) {
                delays.pool().execute(this::advance);
            }
        } finally {
            lock.unlock();
        }
        first.turn().complete(null);
    }

    private void pause(DelayScheduler.Waiting what) {
        delays.pause(Duration.ofNanos(Math.max(0, untilFree())), what).whenComplete((done, stopped) -> {
            if (stopped == null) {
                advance();
            } else {
                giveUp();
            }
        });
    }

    private void giveUp() {
        Queue<Waiter> all;
        lock.lock();
        try {
            all = new ArrayDeque<>(queue);
            queue.clear();
        } finally {
            lock.unlock();
        }
        all.forEach(waiter -> waiter.turn().completeExceptionally(waiter.what().stopped()));
    }

    private long untilFree() {
        return granted < stamps.length ? 0 : stamps[next] + window - delays.nanos();
    }

    private void stamp() {
        stamps[next] = delays.nanos();
        next = (next + 1) % stamps.length;
        granted = Math.min(granted + 1, stamps.length);
    }
}
