// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

import io.camelmedia.support.http.Credentials;
import io.camelmedia.support.operation.call.Values;

/** Selects the credentials with which an operation calls. */
@FunctionalInterface
public interface CredentialsSelector {

    /** Those of the account: what nearly every operation does. */
    CredentialsSelector OWN = (values, own) -> own;

    /** None: the service asks for none. */
    CredentialsSelector NONE = sometimes((values, own) -> Credentials.NONE);

    /**
     * @param values the parameters of the call
     * @param own    the credentials of the account
     */
    Credentials of(Values values, Credentials own);

    /** Whether every call needs the account's credentials, so that an endpoint without them cannot start. */
    default boolean isAccountNeeded() {
        return true;
    }

    /** A selector with which some calls do without the account's credentials. */
    static CredentialsSelector sometimes(CredentialsSelector selector) {
        return new CredentialsSelector() {
            @Override
            public Credentials of(Values values, Credentials own) {
                return selector.of(values, own);
            }

            @Override
            public boolean isAccountNeeded() {
                return false;
            }
        };
    }
}
