package io.camelmedia.component.pixop.job;

import io.camelmedia.component.pixop.model.JobPhase;
import io.camelmedia.support.job.JobStatus;
import java.math.BigDecimal;

/** What the service tells of a job, in the terms of whoever waits. */
final class Statuses {

    private Statuses() {}

    static <T> JobStatus<T> of(T progress, JobPhase phase, String status, BigDecimal percent) {
        return switch (phase) {
            case DONE -> new JobStatus.Done<>(progress);
            case FAILED, GONE -> new JobStatus.Failed<>(progress, "the service tells the status " + status);
            case RUNNING -> new JobStatus.Running<>(progress, percent == null ? null : percent.doubleValue());
        };
    }
}
