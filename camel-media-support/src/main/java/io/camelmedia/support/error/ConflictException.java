// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.error;

/**
 * The state of what the call names does not permit it, or another call or node is at work on the same file or upload.
 */
public class ConflictException extends MediaApiException {

    public ConflictException(Failure failure) {
        super(failure);
    }

    public ConflictException(Failure failure, Throwable cause) {
        super(failure, cause);
    }

    @Override
    protected MediaApiException copy(Failure facts, Throwable cause) {
        return new ConflictException(facts, cause);
    }
}
