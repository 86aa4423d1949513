// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.error;

/**
 * The CamelContext, the route or the endpoint stops, so a wait or a transfer was given up. Whether a request that was
 * on its way has taken effect is not known.
 */
public class StoppedException extends MediaApiException {

    public StoppedException(Failure failure) {
        super(failure);
    }

    public StoppedException(Failure failure, Throwable cause) {
        super(failure, cause);
    }

    @Override
    protected MediaApiException copy(Failure facts, Throwable cause) {
        return new StoppedException(facts, cause);
    }
}
