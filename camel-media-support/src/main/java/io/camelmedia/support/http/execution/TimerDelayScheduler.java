// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.execution;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Delays on a timer thread of the CamelContext, which hands on what is due and does nothing else. */
public final class TimerDelayScheduler implements DelayScheduler {

    private final Clock clock;
    private final ScheduledExecutorService timer;
    private final WorkExecutor executor;
    private final StopSignals stops;
    private final Map<CompletableFuture<?>, Wait> waits = new ConcurrentHashMap<>();

    /** @param endsAt in nanoseconds; null when nobody knows */
    private record Wait(Waiting what, Long endsAt) {}

    /** @param threads gives each task a thread */
    public TimerDelayScheduler(Clock clock, ScheduledExecutorService timer, Executor threads, StopSignals stops) {
        this.clock = clock;
        this.timer = timer;
        this.executor = new WorkExecutor(threads, timer);
        this.stops = stops;
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public Executor executor() {
        return executor;
    }

    @Override
    public boolean offer(Runnable task) {
        return executor.offer(task);
    }

    @Override
    public CompletableFuture<Void> pause(Duration delay, Waiting what) {
        long length = Math.max(0, delay.toNanos());
        CompletableFuture<Void> pause = new CompletableFuture<>();
        if (!hold(pause, new Wait(what, nanos() + length))) {
            return pause;
        }
        try {
            ScheduledFuture<?> trigger =
                    timer.schedule(() -> executor.execute(() -> pause.complete(null)), length, TimeUnit.NANOSECONDS);
            pause.whenComplete((done, failure) -> trigger.cancel(false));
        } catch (RejectedExecutionException e) {
            pause.completeExceptionally(what.stopped(StopSignals.name(StopSignals.CONTEXT)));
        }
        return pause;
    }

    @Override
    public void hold(CompletableFuture<?> turn, Waiting what) {
        hold(turn, new Wait(what, null));
    }

    /** The wait is known before the stop is looked for, so that a stop that begins meanwhile finds it. */
    private boolean hold(CompletableFuture<?> turn, Wait wait) {
        waits.put(turn, wait);
        turn.whenComplete((done, failure) -> waits.remove(turn));
        return !giveUp(turn, wait);
    }

    /** Ends the waits of an owner that a stop does not let go on, each on a thread of its own. */
    public void giveUp(Object owner) {
        waits.forEach((turn, wait) -> {
            if (StopSignals.owns(owner, wait.what().scope())) {
                giveUp(turn, wait);
            }
        });
    }

    private boolean giveUp(CompletableFuture<?> turn, Wait wait) {
        String stopping = stops.refusing(wait.what(), wait.endsAt());
        if (stopping == null) {
            return false;
        }
        executor.execute(() -> turn.completeExceptionally(wait.what().stopped(stopping)));
        return true;
    }

    /** How many waits there are. */
    public int size() {
        return waits.size();
    }
}
