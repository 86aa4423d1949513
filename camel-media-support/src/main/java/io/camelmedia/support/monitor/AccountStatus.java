// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.monitor;

import java.time.Duration;

/** How an account is, without its secrets. */
public interface AccountStatus {

    /** Scheme of the component. */
    String component();

    /** Origin of the service. */
    String service();

    /** Who calls; no secret. */
    String account();

    /** Null when no limit is known. */
    RateBudget budget();

    /** For how long the service has closed the account; zero when it has not. */
    Duration closed();

    /** How many calls wait for a permit of the limiter. */
    int waitingForLimiter();

    Places calls();

    Places media();

    /** How many jobs are waited for. */
    int jobs();

    /**
     * The places on the wire of one kind of request.
     *
     * @param size    how many there are
     * @param busy    how many are taken
     * @param waiting how many requests wait for one
     */
    record Places(int size, int busy, int waiting) {}
}
