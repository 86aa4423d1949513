// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.monitor;

import java.time.Duration;

/** The state of an account, without its secrets. */
public interface AccountStatus {

    /** Scheme of the component. */
    String component();

    /** Origin of the service. */
    String service();

    /** Who calls; no secret. */
    String account();

    /** What is left of the calls that the service permits; null when that is not known. */
    RateBudget budget();

    /** For how long the service has closed the account; zero when it has not. */
    Duration closed();

    /** How many calls wait for a permit of the limiter. */
    int waitingForLimiter();

    /** The places on the wire of requests with a deadline. */
    Places calls();

    /** The places on the wire of transfers. */
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
