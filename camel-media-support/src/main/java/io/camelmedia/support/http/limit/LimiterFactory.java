// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.limit;

import io.camelmedia.support.http.execution.DelayScheduler;

/** Makes the limiter of each account: the option {@code rateLimiter} of a component names one. */
@FunctionalInterface
public interface LimiterFactory {

    /** Limits nothing. */
    LimiterFactory NONE = (account, delays) -> Limiter.NONE;

    /**
     * @param account scheme of the component, origin of the service and who calls, without any secret: the same for all
     *     endpoints that share one budget
     * @param delays  time and threads for what waits
     */
    Limiter limiter(String account, DelayScheduler delays);
}
