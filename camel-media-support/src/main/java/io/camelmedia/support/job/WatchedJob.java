// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.job;

import java.time.Duration;

/**
 * A job that is waited for.
 *
 * @param operation the operation that waits, as in the URI
 * @param name      what it is, with its id
 * @param percent   as the service told last; null when it has not, or does not say
 * @param waiters   how many exchanges wait
 * @param age       since the first began to wait
 * @param trouble   why the service could not be asked last; null when it could
 */
public record WatchedJob(String operation, String name, Double percent, int waiters, Duration age, String trouble) {}
