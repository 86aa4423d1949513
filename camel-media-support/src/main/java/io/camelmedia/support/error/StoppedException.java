// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.error;

/** The CamelContext is stopping; what was waiting or transferring was given up, and may be sent again. */
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
