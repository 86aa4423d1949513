package io.camelmedia.support.job;

import io.camelmedia.support.http.execution.DelayScheduler;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Asks for all jobs of one account that somebody waits for: each job once, however many wait for it, never twice at a
 * time, and no more than {@value #AT_ONCE} jobs at a time. Waiting holds no thread.
 */
public final class JobPoller {

    private static final int AT_ONCE = 4;

    private final String component;
    private final DelayScheduler delays;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Watch<?>> watches = new HashMap<>();
    private final Queue<Watch<?>> due = new ArrayDeque<>();
    private int asking;

    public JobPoller(String component, DelayScheduler delays) {
        this.component = component;
        this.delays = delays;
    }

    /**
     * Waits for a job's end.
     *
     * @return what the service tells of the finished job; completed with a
     *     {@link io.camelmedia.support.error.JobFailedException} when it failed or took too long
     */
    public <T> CompletableFuture<T> await(Job<T> job, JobWait<T> wait) {
        Waiter<T> waiter = new Waiter<>(component, job, wait, delays.pool(), delays.nanos());
        lock.lock();
        try {
            @SuppressWarnings("unchecked")
            Watch<T> watch = (Watch<T>) watches.get(job.name());
            if (watch == null) {
                watch = new Watch<>(this, job, wait.interval());
                watches.put(job.name(), watch);
                due.add(watch);
            }
            watch.add(waiter);
        } finally {
            lock.unlock();
        }
        delays.pool().execute(this::askNext);
        return waiter.result();
    }

    /** How many jobs are waited for. */
    public int size() {
        lock.lock();
        try {
            return watches.size();
        } finally {
            lock.unlock();
        }
    }

    String component() {
        return component;
    }

    DelayScheduler delays() {
        return delays;
    }

    void asked() {
        lock.lock();
        try {
            asking--;
        } finally {
            lock.unlock();
        }
        askNext();
    }

    void later(Watch<?> watch) {
        lock.lock();
        try {
            due.add(watch);
        } finally {
            lock.unlock();
        }
        askNext();
    }

    /** Forgets the watch if nobody waits any more; somebody may have begun to meanwhile. */
    boolean forget(Watch<?> watch) {
        lock.lock();
        try {
            return watch.isIdle() && watches.remove(watch.name(), watch);
        } finally {
            lock.unlock();
        }
    }

    private void askNext() {
        Watch<?> next;
        lock.lock();
        try {
            if (asking >= AT_ONCE || due.isEmpty()) {
                return;
            }
            next = due.remove();
            asking++;
        } finally {
            lock.unlock();
        }
        next.ask();
    }
}
