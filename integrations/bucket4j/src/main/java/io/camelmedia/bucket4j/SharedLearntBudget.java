// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.bucket4j;

import io.camelmedia.support.http.execution.DelayScheduler;

/**
 * Shares what a service tells of its limits in {@code X-RateLimit-*}, as Ci does: while most of the service's window is
 * left all nodes call at full speed; the last tenth of it is spread over the rest of the window, for all nodes together.
 * {@code permits}, {@code window} and {@code nodes} say what a node may do while the storage cannot be reached.
 */
public class SharedLearntBudget extends SharedBudget {

    @Override
    Pace pace(Buckets storedIn, String account, DelayScheduler delays) {
        return new LearntPace(storedIn, account, delays);
    }
}
