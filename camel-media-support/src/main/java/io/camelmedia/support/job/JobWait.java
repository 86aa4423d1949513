package io.camelmedia.support.job;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * How somebody waits for a job.
 *
 * @param interval how often the service is asked: more often near the end, less often while nothing changes
 * @param timeout  the end of waiting
 * @param progress told of each status, the last one too
 */
public record JobWait<T>(Duration interval, Duration timeout, Consumer<JobStatus<T>> progress) {}
