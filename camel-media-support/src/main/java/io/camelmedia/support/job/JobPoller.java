// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.job;

import io.camelmedia.support.http.execution.DelayScheduler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Asks for all jobs of one account that somebody waits for: each job once, however many wait for it, and never twice at
 * a time. Waiting holds no thread; how many are asked for at a time, the account's places on the wire decide.
 */
public final class JobPoller {

    private final String component;
    private final DelayScheduler delays;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Watch<?>> watches = new HashMap<>();

    public JobPoller(String component, DelayScheduler delays) {
        this.component = component;
        this.delays = delays;
    }

    /**
     * Waits for a job's end. The service is asked on this thread: when the job has ended already, the wait is complete.
     *
     * @return what the service tells of the finished job; completed with a
     *     {@link io.camelmedia.support.error.JobFailedException} when it failed or took too long
     */
    public <T> CompletableFuture<T> await(Job<T> job, JobWait<T> wait) {
        Waiter<T> waiter = new Waiter<>(component, job, wait, delays);
        Watch<T> begun = null;
        lock.lock();
        try {
            @SuppressWarnings("unchecked")
            Watch<T> watch = (Watch<T>) watches.get(job.name());
            if (watch == null) {
                begun = new Watch<>(this, job, wait.interval());
                watch = begun;
                watches.put(job.name(), watch);
            }
            watch.add(waiter);
        } finally {
            lock.unlock();
        }
        if (begun != null) {
            begun.ask();
        }
        return waiter.handOver();
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

    /** The jobs that are waited for. */
    public List<WatchedJob> jobs() {
        long now = delays.nanos();
        lock.lock();
        try {
            return watches.values().stream().map(watch -> watch.status(now)).toList();
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

    /** Forgets the watch if nobody waits any more; somebody may have begun to meanwhile. */
    boolean forget(Watch<?> watch) {
        lock.lock();
        try {
            return watch.isIdle() && watches.remove(watch.name(), watch);
        } finally {
            lock.unlock();
        }
    }
}
