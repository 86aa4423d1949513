// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.error;

/** The thing asked for is still being made; the same call may succeed later. */
public class NotReadyException extends MediaApiException {

    public NotReadyException(Failure failure) {
        super(failure);
    }

    public NotReadyException(Failure failure, Throwable cause) {
        super(failure, cause);
    }

    @Override
    public boolean isTransient() {
        return true;
    }

    @Override
    protected MediaApiException copy(Failure facts, Throwable cause) {
        return new NotReadyException(facts, cause);
    }
}
