// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.error;

/**
 * Credentials are missing (status 0), or the service refused them, also after they were renewed where that is possible.
 */
public class AuthenticationException extends MediaApiException {

    public AuthenticationException(Failure failure) {
        super(failure);
    }

    public AuthenticationException(Failure failure, Throwable cause) {
        super(failure, cause);
    }

    @Override
    protected MediaApiException copy(Failure facts, Throwable cause) {
        return new AuthenticationException(facts, cause);
    }
}
