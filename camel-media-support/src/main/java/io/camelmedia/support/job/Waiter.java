package io.camelmedia.support.job;

import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.JobFailedException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** One who waits for a job. */
final class Waiter<T> {

    private final String component;
    private final Job<T> job;
    private final JobWait<T> wait;
    private final Executor pool;
    private final long deadline;
    private final CompletableFuture<T> result = new CompletableFuture<>();

    /** @param pool where the one who waits goes on */
    Waiter(String component, Job<T> job, JobWait<T> wait, Executor pool, long now) {
        this.pool = pool;
        this.component = component;
        this.job = job;
        this.wait = wait;
        this.deadline = now + wait.timeout().toNanos();
    }

    CompletableFuture<T> result() {
        return result;
    }

    /** @return whether it waits on */
    boolean update(JobStatus<T> status, long now) {
        wait.progress().accept(status);
        if (status instanceof JobStatus.Done<T> done) {
            pool.execute(() -> result.complete(done.value()));
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
        pool.execute(() -> result.completeExceptionally(failure));
    }

    private void fail(String text) {
        fail(new JobFailedException(Failure.refused(component, job.operation(), text)));
    }
}
