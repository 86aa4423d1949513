// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.execution;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Delays whose time stands until a test moves it. Everything runs on the test's thread, one after the other. */
public final class MovedDelayScheduler implements DelayScheduler {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static final String STOPPING = "the CamelContext";

    private final Queue<Pause> pauses =
            new PriorityQueue<>(Comparator.comparingLong(Pause::at).thenComparingLong(Pause::number));
    private final Map<CompletableFuture<?>, Waiting> held = new LinkedHashMap<>();
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private boolean running;
    private long now;
    private long begun;

    /** @param number of those that end in the same instant the one that began first ends first */
    private record Pause(long at, long number, Waiting what, CompletableFuture<Void> end) {}

    @Override
    public Clock clock() {
        return Clock.fixed(START.plusNanos(now), ZoneOffset.UTC);
    }

    @Override
    public long nanos() {
        return now;
    }

    @Override
    public Executor executor() {
        return task -> {
            tasks.add(task);
            drain();
        };
    }

    @Override
    public boolean offer(Runnable task) {
        executor().execute(task);
        return true;
    }

    @Override
    public CompletableFuture<Void> pause(Duration delay, Waiting what) {
        Pause pause = new Pause(now + delay.toNanos(), begun++, what, new CompletableFuture<>());
        pauses.add(pause);
        return pause.end();
    }

    @Override
    public void hold(CompletableFuture<?> turn, Waiting what) {
        held.put(turn, what);
        turn.whenComplete((done, failure) -> held.remove(turn));
    }

    /** Moves time, stopping at the end of each pause on the way. */
    public void advance(Duration by) {
        long target = now + by.toNanos();
        while (!pauses.isEmpty() && pauses.peek().at() <= target) {
            Pause next = pauses.remove();
            now = Math.max(now, next.at());
            executor().execute(() -> next.end().complete(null));
        }
        now = target;
    }

    /** Ends all waits as a CamelContext that has stopped does. */
    public void stop() {
        Map.copyOf(held).forEach((turn, what) -> turn.completeExceptionally(what.stopped(STOPPING)));
        List<Pause> all = List.copyOf(pauses);
        pauses.clear();
        all.forEach(pause -> pause.end().completeExceptionally(pause.what().stopped(STOPPING)));
    }

    /** What is being waited for. */
    public List<String> waitingFor() {
        return pauses.stream().map(pause -> pause.what().what()).toList();
    }

    private void drain() {
        if (running) {
            return;
        }
        running = true;
        try {
            while (!tasks.isEmpty()) {
                tasks.remove().run();
            }
        } finally {
            running = false;
        }
    }
}
