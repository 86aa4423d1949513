// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.limit;

import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.execution.Priority;
import io.camelmedia.support.http.execution.StopSignals;
import io.camelmedia.support.http.execution.TurnQueue;
import io.camelmedia.support.monitor.RateBudget;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Grants permits at the times that a sub-class tells, by priority and then in the order of asking. A permit is granted
 * when the call really goes, on the thread that makes it, so that a busy machine cannot bunch calls up.
 */
abstract class QueueingLimiter implements Limiter {

    private static final CompletableFuture<Void> GRANTED = CompletableFuture.completedFuture(null);

    private final DelayScheduler delays;
    private final ReentrantLock lock = new ReentrantLock();
    private final TurnQueue<Ask> queue = new TurnQueue<>();
    private boolean waking;

    /** One who waits for a permit; the same only as itself. */
    private static final class Ask {

        private final CompletableFuture<Void> turn = new CompletableFuture<>();
        private final DelayScheduler.Waiting what;

        Ask(DelayScheduler.Waiting what) {
            this.what = what;
        }
    }

    QueueingLimiter(DelayScheduler delays) {
        this.delays = delays;
    }

    /** Nanoseconds until the next permit; 0 or less when it can be granted now. Called under the lock. */
    abstract long untilFree(long now);

    /** A permit goes. Called under the lock. */
    abstract void grant(long now);

    @Override
    public final CompletableFuture<Void> acquire(Priority priority, DelayScheduler.Waiting what) {
        Ask ask = new Ask(what);
        lock.lock();
        try {
            long now = delays.nanos();
            if (queue.isEmpty() && untilFree(now) <= 0) {
                grant(now);
                return GRANTED;
            }
            queue.add(priority, ask);
        } finally {
            lock.unlock();
        }
        delays.hold(ask.turn, what);
        ask.turn.whenComplete((granted, failure) -> {
            if (failure != null) {
                leave(ask);
            }
        });
        wake();
        return ask.turn;
    }

    /** Changes what the sub-class knows; who waits may have to wait less, or more. */
    final void change(Runnable change) {
        lock.lock();
        try {
            change.run();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public final RateBudget budget() {
        lock.lock();
        try {
            return budget(delays.nanos());
        } finally {
            lock.unlock();
        }
    }

    /** What is left at a time; null when that is not known. Called under the lock. */
    abstract RateBudget budget(long now);

    /** Sees to it that the queue moves on: by one pause, however many wait. */
    private void wake() {
        Duration delay;
        lock.lock();
        try {
            if (waking || queue.isEmpty()) {
                return;
            }
            waking = true;
            delay = Duration.ofNanos(Math.max(0, untilFree(delays.nanos())));
        } finally {
            lock.unlock();
        }
        DelayScheduler.Waiting what = DelayScheduler.Waiting.of(CallScope.CONTEXT, "", "", "the next permit");
        delays.pause(delay, what).whenComplete((done, stopped) -> {
            if (stopped == null) {
                advance();
            } else {
                stop();
            }
        });
    }

    /** Lets the first in the queue go on this thread, after another thread was asked to see to the second. */
    private void advance() {
        Ask first = null;
        lock.lock();
        try {
            long now = delays.nanos();
            waking = false;
            if (!queue.isEmpty() && untilFree(now) <= 0) {
                grant(now);
                first = queue.poll();
            }
        } finally {
            lock.unlock();
        }
        wake();
        if (first != null) {
            first.turn.complete(null);
        }
    }

    /**
     * Ends all waits. The pause was refused, which happens only when the CamelContext stops, so no turn would come any
     * more.
     */
    private void stop() {
        Ask next;
        do {
            lock.lock();
            try {
                waking = false;
                next = queue.poll();
            } finally {
                lock.unlock();
            }
            if (next != null) {
                Ask ask = next;
                delays.executor()
                        .execute(() -> ask.turn.completeExceptionally(
                                ask.what.stopped(StopSignals.name(StopSignals.CONTEXT))));
            }
        } while (next != null);
    }

    private void leave(Ask ask) {
        lock.lock();
        try {
            queue.remove(ask);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int waiting() {
        lock.lock();
        try {
            return queue.size();
        } finally {
            lock.unlock();
        }
    }
}
