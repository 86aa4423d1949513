// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.retry;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * What an account may spend on retries, so that an outage is not amplified: each retry costs, each success gives a
 * little back.
 */
public final class RetryQuota {

    static final int CAPACITY = 500;
    static final int COST = 5;

    private final AtomicInteger left = new AtomicInteger(CAPACITY);

    /**
     * Pays for one retry.
     *
     * @return false when too little is left for it
     */
    public boolean spend() {
        return left.getAndUpdate(tokens -> tokens >= COST ? tokens - COST : tokens) >= COST;
    }

    /** A call succeeded. */
    public void refund() {
        if (left.get() < CAPACITY) {
            left.getAndUpdate(tokens -> Math.min(CAPACITY, tokens + 1));
        }
    }
}
