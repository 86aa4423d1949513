// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.error;

/** Too many calls; {@link #getRetryAfter()} says when the service takes the next one. */
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
