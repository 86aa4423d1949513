package io.camelmedia.support.workflow;

import io.camelmedia.support.job.Job;
import io.camelmedia.support.job.JobStatus;
import io.camelmedia.support.job.JobWait;
import io.camelmedia.support.operation.Call;
import io.camelmedia.support.operation.Service;
import io.camelmedia.support.transfer.Activity;
import io.camelmedia.support.transfer.Progress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Lets an exchange wait for a job of the service, without a thread. */
public final class JobAwaiting {

    private JobAwaiting() {}

    /**
     * @return what the service tells of the finished job; completed with a
     *     {@link io.camelmedia.support.error.JobFailedException} when it failed or took longer than {@code timeout}
     */
    public static <T> CompletableFuture<T> await(
            Call call, Service service, Job<T> job, Duration interval, Duration timeout) {
        Progress progress = Progress.of(
                service.gateway(), call.exchange(), call.operation().name(), Activity.JOB, service.listener());
        return service.jobs()
                .await(job, new JobWait<>(interval, timeout, "waitTimeout", status -> tell(progress, job, status)));
    }

    private static void tell(Progress progress, Job<?> job, JobStatus<?> status) {
        if (status instanceof JobStatus.Running<?> running) {
            progress.job(job.name(), running.percent() == null ? 0 : running.percent(), false);
        } else if (status instanceof JobStatus.Done<?>) {
            progress.job(job.name(), 100, true);
        }
    }
}
