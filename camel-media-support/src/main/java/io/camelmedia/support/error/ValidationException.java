// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.error;

/** The request breaks a rule: found before it was sent (status 0) or by the service. */
public class ValidationException extends MediaApiException {

    public ValidationException(Failure failure) {
        super(failure);
    }

    public ValidationException(Failure failure, Throwable cause) {
        super(failure, cause);
    }

    @Override
    protected MediaApiException copy(Failure facts, Throwable cause) {
        return new ValidationException(facts, cause);
    }
}
