// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.workflow;

import io.camelmedia.support.job.Job;
import io.camelmedia.support.job.JobStatus;
import io.camelmedia.support.job.JobWait;
import io.camelmedia.support.operation.ParameterRef;
import io.camelmedia.support.operation.ParameterUse;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.transfer.progress.Activity;
import io.camelmedia.support.transfer.progress.Progress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * The parameters by which a route lets an operation wait for a job, without a thread.
 *
 * @param wanted   whether it waits at all
 * @param interval how often the service is asked; 5 seconds unless given
 * @param timeout  the end of waiting; 24 hours unless given
 */
public record Waiting(ParameterRef wanted, ParameterRef interval, ParameterRef timeout) {

    private static final long INTERVAL = Duration.ofSeconds(5).toMillis();
    private static final long TIMEOUT = Duration.ofHours(24).toMillis();

    /** The three parameters, for an operation's declaration. */
    public ParameterUse[] uses() {
        return new ParameterUse[] {
            wanted.use(), interval.atLeast(1).defaultValue(INTERVAL), timeout.defaultValue(TIMEOUT)
        };
    }

    public boolean isWanted(Call call) {
        return call.values().isTrue(wanted);
    }

    /**
     * @return what the service tells of the finished job; completed with a
     *     {@link io.camelmedia.support.error.JobFailedException} when it failed or took longer than {@code timeout}
     */
    public <T> CompletableFuture<T> await(Call call, Service service, Job<T> job) {
        Progress progress = Progress.of(
                service.gateway(), call.exchange(), call.operation().name(), Activity.JOB, service.listener());
        return service.jobs()
                .await(
                        job,
                        new JobWait<>(
                                service.gateway().scope(),
                                call.values().duration(interval),
                                call.values().duration(timeout),
                                timeout.parameter().option(),
                                status -> report(progress, job, status)));
    }

    private static void report(Progress progress, Job<?> job, JobStatus<?> status) {
        if (status instanceof JobStatus.Running<?> running) {
            progress.job(job.name(), running.percent() == null ? 0 : running.percent(), false);
        } else if (status instanceof JobStatus.Done<?>) {
            progress.job(job.name(), 100, true);
        }
    }
}
