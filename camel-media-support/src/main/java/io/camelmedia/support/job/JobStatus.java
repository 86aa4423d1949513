// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.job;

/**
 * How far a job is.
 *
 * @param <T> what the service tells of it
 */
public sealed interface JobStatus<T> {

    /** What the service told. */
    T value();

    /**
     * Not at its end.
     *
     * @param percent from 0 to 100; null when the service does not say
     */
    record Running<T>(T value, Double percent) implements JobStatus<T> {}

    /** At its end, and well. */
    record Done<T>(T value) implements JobStatus<T> {}

    /** At its end, and not well. */
    record Failed<T>(T value, String reason) implements JobStatus<T> {}
}
