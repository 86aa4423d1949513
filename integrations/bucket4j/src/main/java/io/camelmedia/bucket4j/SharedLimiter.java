// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.bucket4j;

import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.execution.Priority;
import io.camelmedia.support.http.execution.TurnQueue;
import io.camelmedia.support.http.limit.Limiter;
import io.camelmedia.support.http.message.StreamedResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The limiter of one account on one node. Its requests wait in a queue by priority. For the first of them one turn at a
 * time is reserved in the shared storage, so that nodes take turns. A turn whose wake-up comes too late is dropped and
 * another reserved: a request sent late would come too close to those of other nodes.
 */
final class SharedLimiter implements Limiter {

    private static final Logger LOG = LoggerFactory.getLogger(SharedLimiter.class);
    private static final CompletableFuture<Void> GRANTED = CompletableFuture.completedFuture(null);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final String account;
    private final Pace pace;
    private final long lateness;
    private final Duration quiet;
    private final Outage outage;
    private final DelayScheduler delays;
    private final ReentrantLock lock = new ReentrantLock();
    private final TurnQueue<Ask> queue = new TurnQueue<>();
    private boolean reserving;
    private RuntimeException unreachable;
    private long retryAt;
    private long resumesAt;

    /** A request that waits for a turn; no record, because two requests are never equal. */
    private static final class Ask {

        private final CompletableFuture<Void> turn = new CompletableFuture<>();
        private final Priority priority;
        private final DelayScheduler.Waiting waiting;

        Ask(Priority priority, DelayScheduler.Waiting waiting) {
            this.priority = priority;
            this.waiting = waiting;
        }
    }

    /**
     * @param lateness how late a turn may be used
     * @param quiet    the time without requests between an outage and the first shared turn
     */
    SharedLimiter(String account, Pace pace, Duration lateness, Duration quiet, Outage outage, DelayScheduler delays) {
        this.account = account;
        this.pace = pace;
        this.lateness = lateness.toNanos();
        this.quiet = quiet;
        this.outage = outage;
        this.delays = delays;
        this.resumesAt = delays.nanos();
    }

    @Override
    public CompletableFuture<Void> acquire(Priority priority, DelayScheduler.Waiting waiting) {
        Ask ask = new Ask(priority, waiting);
        RuntimeException cause;
        lock.lock();
        try {
            cause = unreachable;
            if (cause == null) {
                if (queue.isEmpty() && !pace.isLimiting()) {
                    return GRANTED;
                }
                queue.add(priority, ask);
            }
        } finally {
            lock.unlock();
        }
        if (cause != null) {
            probe();
            return outage.acquire(priority, waiting, cause);
        }
        delays.hold(ask.turn, waiting);
        ask.turn.whenComplete((granted, failure) -> {
            if (failure != null) {
                leave(ask);
            }
        });
        reserveNext();
        return ask.turn;
    }

    /** Reserves a turn for the first in the queue, unless that is under way. */
    private void reserveNext() {
        Duration quietLeft;
        lock.lock();
        try {
            if (reserving || queue.isEmpty()) {
                return;
            }
            reserving = true;
            quietLeft = Duration.ofNanos(Math.max(0, resumesAt - delays.nanos()));
        } finally {
            lock.unlock();
        }
        pause(quietLeft, this::reserve);
    }

    private void reserve() {
        long asked = delays.nanos();
        long wait;
        try {
            wait = pace.isLimiting() ? pace.reserve() : 0;
        } catch (RuntimeException e) {
            lost(e);
            return;
        }
        long due = asked + wait;
        pause(Duration.ofNanos(Math.max(0, due - delays.nanos())), () -> grant(due));
    }

    /** Lets the first in the queue go on this thread, after another thread was asked to reserve for the second. */
    private void grant(long due) {
        Ask first = null;
        lock.lock();
        try {
            reserving = false;
            if (delays.nanos() - due <= lateness) {
                first = queue.poll();
            }
        } finally {
            lock.unlock();
        }
        reserveNext();
        if (first != null) {
            first.turn.complete(null);
        }
    }

    /** The storage cannot be reached: the waiting requests fail, or go on with the node's own share. */
    private void lost(RuntimeException cause) {
        boolean begins;
        List<Ask> waiting = new ArrayList<>();
        lock.lock();
        try {
            reserving = false;
            begins = unreachable == null;
            unreachable = cause;
            retryAt = delays.nanos() + RETRY.toNanos();
            for (Ask ask = queue.poll(); ask != null; ask = queue.poll()) {
                waiting.add(ask);
            }
        } finally {
            lock.unlock();
        }
        if (begins) {
            LOG.warn(
                    "The shared rate budget of {} cannot be reached; {}. It is tried again each second when there are"
                            + " calls: {}",
                    account,
                    outage.consequence(),
                    cause.toString());
            outage.begin();
        }
        waiting.forEach(ask -> outage.acquire(ask.priority, ask.waiting, cause)
                .whenComplete((granted, failure) -> delays.executor().execute(() -> {
                    if (failure == null) {
                        ask.turn.complete(null);
                    } else {
                        ask.turn.completeExceptionally(failure);
                    }
                })));
    }

    /** Asks whether the storage can be reached again, once in a while. */
    private void probe() {
        lock.lock();
        try {
            if (reserving || delays.nanos() - retryAt < 0) {
                return;
            }
            reserving = true;
        } finally {
            lock.unlock();
        }
        delays.executor().execute(() -> {
            try {
                pace.reserve();
            } catch (RuntimeException e) {
                lost(e);
                return;
            }
            found();
        });
    }

    private void found() {
        lock.lock();
        try {
            reserving = false;
            unreachable = null;
            resumesAt = delays.nanos() + quiet.toNanos();
        } finally {
            lock.unlock();
        }
        LOG.info("The shared rate budget of {} can be reached again", account);
    }

    private void pause(Duration delay, Runnable then) {
        delays.pause(delay, DelayScheduler.Waiting.of(CallScope.CONTEXT, "", "", "the next turn"))
                .whenComplete((done, stopped) -> {
                    if (stopped == null) {
                        then.run();
                    }
                });
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
    public void observe(StreamedResponse response) {
        pace.observe(response);
    }

    @Override
    public Duration memory() {
        return pace.memory();
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
