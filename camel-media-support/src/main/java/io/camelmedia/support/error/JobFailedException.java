// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.error;

/** A job of the service ended in failure, or was not done within {@code waitTimeout}: then it may still end well. */
public class JobFailedException extends MediaApiException {

    public JobFailedException(Failure failure) {
        super(failure);
    }

    public JobFailedException(Failure failure, Throwable cause) {
        super(failure, cause);
    }

    @Override
    protected MediaApiException copy(Failure facts, Throwable cause) {
        return new JobFailedException(facts, cause);
    }
}
