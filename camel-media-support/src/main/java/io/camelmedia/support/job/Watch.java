// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.job;

import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.execution.Stages;
import io.camelmedia.support.monitor.RecentFailures;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * One job that is waited for, and all who wait. Only what is about the job ends the waits: an outage of the service, a
 * refused token or an odd answer is told, and the job is asked for again.
 */
final class Watch<T> {

    private final JobPoller poller;
    private final Job<T> job;
    private final Pace pace;
    private final WatchTroubles troubles;
    private final List<Waiter<T>> waiters = new CopyOnWriteArrayList<>();
    private final long begun;
    private volatile Double percent;
    private volatile Throwable trouble;

    Watch(JobPoller poller, Job<T> job, Duration interval) {
        this.poller = poller;
        this.job = job;
        this.pace = new Pace(interval);
        this.troubles = new WatchTroubles(job.name());
        this.begun = poller.delays().nanos();
    }

    WatchedJob status(long now) {
        return new WatchedJob(
                job.operation(),
                job.name(),
                percent,
                waiters.size(),
                Duration.ofNanos(now - begun),
                trouble == null ? null : RecentFailures.describe(trouble));
    }

    String name() {
        return job.name();
    }

    void add(Waiter<T> waiter) {
        waiters.add(waiter);
    }

    boolean isIdle() {
        return waiters.isEmpty();
    }

    void ask() {
        CompletableFuture<JobStatus<T>> asked;
        try {
            asked = job.ask();
        } catch (Throwable e) {
            asked = CompletableFuture.failedFuture(e);
        }
        asked.whenComplete((status, failure) -> {
            if (failure == null) {
                update(status);
            } else {
                failed(Stages.cause(failure));
            }
        });
    }

    private void update(JobStatus<T> status) {
        long now = poller.delays().nanos();
        troubles.over();
        trouble = null;
        waiters.removeIf(waiter -> !waiter.update(status, now));
        percent = status instanceof JobStatus.Running<T> running ? running.percent() : null;
        schedule(now, percent);
    }

    /** A stop ends the wait of each whom it concerns; the others wait on, although it was not they who asked. */
    private void failed(Throwable failure) {
        long now = poller.delays().nanos();
        trouble = failure;
        if (failure instanceof StoppedException || !troubles.endWith(failure)) {
            waiters.removeIf(waiter -> !waiter.waitsOn(now));
        } else {
            giveUp(failure);
        }
        schedule(now, null);
    }

    /**
     * Pauses, and asks again. The pause belongs to no waiter: one that gives up because something stops ends its own
     * wait.
     */
    private void schedule(long now, Double percent) {
        waiters.removeIf(Waiter::isEnded);
        if (poller.forget(this)) {
            return;
        }
        Duration delay = pace.next(now, percent);
        for (Waiter<T> waiter : waiters) {
            Duration left = waiter.untilDeadline(now);
            delay = left.compareTo(delay) < 0 ? left : delay;
        }
        DelayScheduler.Waiting what =
                DelayScheduler.Waiting.of(CallScope.CONTEXT, poller.component(), job.operation(), job.name());
        poller.delays().pause(delay, what).whenComplete((done, stopped) -> {
            if (stopped == null) {
                askUnlessIdle();
            } else {
                do {
                    giveUp(stopped);
                } while (!poller.forget(this));
            }
        });
    }

    private void askUnlessIdle() {
        waiters.removeIf(Waiter::isEnded);
        if (!poller.forget(this)) {
            ask();
        }
    }

    private void giveUp(Throwable failure) {
        List<Waiter<T>> all = List.copyOf(waiters);
        waiters.removeAll(all);
        all.forEach(waiter ->
                waiter.fail(all.size() > 1 && failure instanceof MediaApiException known ? known.copy() : failure));
    }
}
