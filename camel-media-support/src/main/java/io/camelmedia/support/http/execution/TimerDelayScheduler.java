package io.camelmedia.support.http.execution;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Delays on a timer thread and a pool of the CamelContext. */
public final class TimerDelayScheduler implements DelayScheduler {

    private final Clock clock;
    private final ScheduledExecutorService timer;
    private final Executor pool;
    private final Executor listeners;
    private final Map<CompletableFuture<Void>, Waiting> waiting = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    public TimerDelayScheduler(Clock clock, ScheduledExecutorService timer, Executor pool, Executor listeners) {
        this.clock = clock;
        this.timer = timer;
        this.pool = pool;
        this.listeners = listeners;
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
    public Executor pool() {
        return pool;
    }

    @Override
    public Executor listeners() {
        return listeners;
    }

    @Override
    public CompletableFuture<Void> pause(Duration delay, Waiting what) {
        CompletableFuture<Void> pause = new CompletableFuture<>();
        waiting.put(pause, what);
        if (stopped) {
            giveUp(pause, what);
            return pause;
        }
        ScheduledFuture<?> trigger = timer.schedule(
                () -> pool.execute(() -> pause.complete(null)), Math.max(0, delay.toNanos()), TimeUnit.NANOSECONDS);
        pause.whenComplete((done, failure) -> {
            waiting.remove(pause);
            trigger.cancel(false);
        });
        return pause;
    }

    /** Ends every wait with a {@link io.camelmedia.support.error.StoppedException}, those that begin later too. */
    public void stop() {
        stopped = true;
        waiting.forEach(this::giveUp);
    }

    private void giveUp(CompletableFuture<Void> pause, Waiting what) {
        waiting.remove(pause);
        pause.completeExceptionally(what.stopped());
    }
}
