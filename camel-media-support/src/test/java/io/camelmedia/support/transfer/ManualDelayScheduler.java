// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer;

import io.camelmedia.support.http.execution.DelayScheduler;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

/** Time that stands still until a test moves it; waits are over at once, and told. */
public final class ManualDelayScheduler implements DelayScheduler {

    public final AtomicLong nanos = new AtomicLong();
    public final List<Waiting> waits = new CopyOnWriteArrayList<>();
    private final Executor pool;

    public ManualDelayScheduler(Executor pool) {
        this.pool = pool;
    }

    public void move(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Override
    public Clock clock() {
        return Clock.systemUTC();
    }

    @Override
    public long nanos() {
        return nanos.get();
    }

    @Override
    public Executor executor() {
        return pool;
    }

    @Override
    public boolean offer(Runnable task) {
        pool.execute(task);
        return true;
    }

    @Override
    public void hold(CompletableFuture<?> turn, Waiting what) {
        waits.add(what);
    }

    @Override
    public CompletableFuture<Void> pause(Duration delay, Waiting what) {
        waits.add(what);
        return CompletableFuture.runAsync(() -> {}, pool);
    }
}
