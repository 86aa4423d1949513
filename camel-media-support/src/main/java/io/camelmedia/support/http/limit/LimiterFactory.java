// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.limit;

import io.camelmedia.support.http.execution.DelayScheduler;

/**
 * Makes the limiter of each account, in the place of the built-in one: the option {@code rateLimiter} of a component
 * takes it. What a 429 of the service says in Retry-After is obeyed whatever the limiter permits.
 */
@FunctionalInterface
public interface LimiterFactory {

    /** Limits nothing. */
    LimiterFactory NONE = (account, delays) -> Limiter.NONE;

    /**
     * Makes the limiter of one account, when an endpoint of it first starts.
     *
     * @param account scheme of the component, origin of the service and who calls, without any secret: the same for all
     *                endpoints that share one budget
     * @param delays  time, and threads for what waits
     */
    Limiter limiter(String account, DelayScheduler delays);
}
