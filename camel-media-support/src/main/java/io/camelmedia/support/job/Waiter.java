// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.job;

import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.JobFailedException;
import io.camelmedia.support.http.execution.DelayScheduler;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** One who waits for a job's end. */
final class Waiter<T> {

    private final String component;
    private final Job<T> job;
    private final JobWait<T> wait;
    private final DelayScheduler delays;
    private final long deadline;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private boolean handedOver;

    Waiter(String component, Job<T> job, JobWait<T> wait, DelayScheduler delays) {
        this.component = component;
        this.job = job;
        this.wait = wait;
        this.delays = delays;
        this.deadline = delays.nanos() + wait.timeout().toNanos();
    }

    /**
     * Gives the result away. Somebody's code may follow its end from now on, so the wait ends on a thread of its own.
     */
    synchronized CompletableFuture<T> handOver() {
        handedOver = true;
        if (!result.isDone()) {
            delays.hold(
                    result,
                    new DelayScheduler.Waiting(
                            wait.scope(), component, job.operation(), job.name(), job.whenStopping()));
        }
        return result;
    }

    boolean isEnded() {
        return result.isDone();
    }

    /** @return whether it waits on */
    boolean update(JobStatus<T> status, long now) {
        wait.progress().accept(status);
        if (status instanceof JobStatus.Done<T> done) {
            end(() -> result.complete(done.value()));
        } else if (status instanceof JobStatus.Failed<T> failed) {
            fail(job.name() + " failed: " + failed.reason());
        } else {
            return waitsOn(now);
        }
        return false;
    }

    /** @return whether its time is not over */
    boolean waitsOn(long now) {
        if (now - deadline < 0) {
            return true;
        }
        fail(job.name() + " was not done within " + wait.option() + "="
                + wait.timeout().toMillis() + " ms; it may still end well: ask for its progress");
        return false;
    }

    Duration untilDeadline(long now) {
        return Duration.ofNanos(Math.max(0, deadline - now));
    }

    void fail(Throwable failure) {
        end(() -> result.completeExceptionally(failure));
    }

    private void fail(String text) {
        fail(new JobFailedException(Failure.refused(component, job.operation(), text)));
    }

    /** Ends the wait: on this thread as long as nobody has been given the result, so that nobody's code runs here. */
    private synchronized void end(Runnable completion) {
        if (handedOver) {
            delays.executor().execute(completion);
        } else {
            completion.run();
        }
    }
}
