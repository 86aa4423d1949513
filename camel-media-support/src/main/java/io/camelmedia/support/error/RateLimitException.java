// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.error;

/**
 * Too many calls (429), or the service has closed the account for longer than a call waits (status 0).
 * {@link #getRetryAfter()} says how long the service asks to wait, where it does.
 */
public class RateLimitException extends MediaApiException {

    public RateLimitException(Failure failure) {
        super(failure);
    }

    public RateLimitException(Failure failure, Throwable cause) {
        super(failure, cause);
    }

    @Override
    public boolean isTransient() {
        return true;
    }

    @Override
    protected MediaApiException copy(Failure facts, Throwable cause) {
        return new RateLimitException(facts, cause);
    }
}
