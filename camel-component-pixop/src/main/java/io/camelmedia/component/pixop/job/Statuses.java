// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.job;

import io.camelmedia.component.pixop.model.JobPhase;
import io.camelmedia.support.job.JobStatus;
import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Translates the phases of one job for the call that waits for it. */
final class Statuses {

    private static final Logger LOG = LoggerFactory.getLogger(Statuses.class);
    private static final int STATELESS_ANSWERS = 3;

    private final AtomicInteger stateless = new AtomicInteger();

    <T> JobStatus<T> of(T progress, JobPhase phase, String status, BigDecimal percent) {
        stateless.set(0);
        return switch (phase) {
            case DONE -> new JobStatus.Done<>(progress);
            case FAILED, GONE -> new JobStatus.Failed<>(progress, "the service tells the status " + status);
            case RUNNING -> new JobStatus.Running<>(progress, percent == null ? null : percent.doubleValue());
        };
    }

    /** An answer without a state: the job is taken to be running. */
    <T> JobStatus<T> stateless(String job) {
        if (stateless.incrementAndGet() == STATELESS_ANSWERS) {
            LOG.warn("The service tells no state of {}; it is taken to be running, and asked for again", job);
        }
        return new JobStatus.Running<>(null, null);
    }
}
