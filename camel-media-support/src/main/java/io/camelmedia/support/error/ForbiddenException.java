// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.error;

/** The credentials are valid and may not do this. */
public class ForbiddenException extends MediaApiException {

    public ForbiddenException(Failure failure) {
        super(failure);
    }

    public ForbiddenException(Failure failure, Throwable cause) {
        super(failure, cause);
    }

    @Override
    protected MediaApiException copy(Failure facts, Throwable cause) {
        return new ForbiddenException(facts, cause);
    }
}
