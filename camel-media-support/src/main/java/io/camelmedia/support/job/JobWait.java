// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.job;

import io.camelmedia.support.http.execution.CallScope;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * How somebody waits for a job.
 *
 * @param scope    on whose behalf
 * @param interval how often the service is asked: more often near the end, less often while nothing changes
 * @param timeout  after how long the wait fails
 * @param option   name of the option that sets the timeout, for messages
 * @param progress called with each status, the last one too
 */
public record JobWait<T>(
        CallScope scope, Duration interval, Duration timeout, String option, Consumer<JobStatus<T>> progress) {}
