// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.error;

/**
 * The service is down, or failed on its side (5xx), or did not get the request in time (408, 425); or the call got no
 * turn within {@code queueTimeout} (status 0).
 */
public class UnavailableException extends MediaApiException {

    public UnavailableException(Failure failure) {
        super(failure);
    }

    public UnavailableException(Failure failure, Throwable cause) {
        super(failure, cause);
    }

    @Override
    public boolean isTransient() {
        return true;
    }

    @Override
    protected MediaApiException copy(Failure facts, Throwable cause) {
        return new UnavailableException(facts, cause);
    }
}
