// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.error;

/** What the call names does not exist, or no longer. */
public class NotFoundException extends MediaApiException {

    public NotFoundException(Failure failure) {
        super(failure);
    }

    public NotFoundException(Failure failure, Throwable cause) {
        super(failure, cause);
    }

    @Override
    protected MediaApiException copy(Failure facts, Throwable cause) {
        return new NotFoundException(facts, cause);
    }
}
