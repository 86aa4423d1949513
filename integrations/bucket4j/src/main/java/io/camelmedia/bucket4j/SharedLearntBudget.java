// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.bucket4j;

import io.camelmedia.support.http.execution.DelayScheduler;

/**
 * Shares the limits that a service answers in {@code X-RateLimit-*}, as Ci does: while more than a tenth of the calls
 * of the service's window are left, all nodes call at full speed. The last tenth is spread over the rest of the window,
 * for all nodes together.
 * {@code permits}, {@code window} and {@code nodes} say what a node may do while the storage cannot be reached.
 */
public class SharedLearntBudget extends SharedBudget {

    @Override
    Pace pace(Buckets storedIn, String account, DelayScheduler delays) {
        return new LearntPace(storedIn::take, account, delays);
    }
}
