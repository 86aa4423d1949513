package io.camelmedia.support.http.limit;

import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.execution.Priority;
import io.camelmedia.support.http.execution.TurnQueue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    private final TurnQueue<Turn> queue = new TurnQueue<>();
    private boolean waking;

    /** One who waits, and for what. */
    private static final class Turn extends CompletableFuture<Void> {

        private final DelayScheduler.Waiting what;

        Turn(DelayScheduler.Waiting what) {
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
        Turn turn;
        lock.lock();
        try {
            long now = delays.nanos();
            if (queue.isEmpty() && untilFree(now) <= 0) {
                grant(now);
                return GRANTED;
            }
            turn = new Turn(what);
            queue.add(priority, turn);
        } finally {
            lock.unlock();
        }
        delays.hold(turn, what);
        turn.whenComplete((granted, failure) -> {
            if (failure != null) {
                leave(turn);
            }
        });
        wake();
        return turn;
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
                failAll();
            }
        });
    }

    /** Lets the first in the queue go on this thread, after another thread was asked to see to the second. */
    private void advance() {
        Turn first = null;
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
            first.complete(null);
        }
    }

    /** The wake-up was given up because the CamelContext stops: without it nobody's turn would come. */
    private void failAll() {
        List<Turn> all = new ArrayList<>();
        lock.lock();
        try {
            waking = false;
            for (Turn next = queue.poll(); next != null; next = queue.poll()) {
                all.add(next);
            }
        } finally {
            lock.unlock();
        }
        for (Turn turn : all) {
            delays.executor().execute(() -> turn.completeExceptionally(turn.what.stopped("the CamelContext")));
        }
    }

    private void leave(Turn turn) {
        lock.lock();
        try {
            queue.remove(turn);
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
