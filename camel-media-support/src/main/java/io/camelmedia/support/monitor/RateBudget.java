// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.monitor;

import java.time.Duration;

/**
 * What is left of the calls that a service permits.
 *
 * @param limit  calls in all
 * @param left   calls that may go now
 * @param window in which they are counted; the time until the service counts anew when it tells only that
 */
public record RateBudget(long limit, long left, Duration window) {}
