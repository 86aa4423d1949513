// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.error;

/**
 * No usable answer: the connection failed, broke or stalled, the deadline passed, or the answer could not be read or
 * trusted.
 */
public class CommunicationException extends MediaApiException {

    public CommunicationException(Failure failure) {
        super(failure);
    }

    public CommunicationException(Failure failure, Throwable cause) {
        super(failure, cause);
    }

    @Override
    public boolean isTransient() {
        return true;
    }

    @Override
    protected MediaApiException copy(Failure facts, Throwable cause) {
        return new CommunicationException(facts, cause);
    }
}
