package io.camelmedia.support.operation;

import io.camelmedia.support.http.Credentials;
import io.camelmedia.support.operation.call.Values;

/** With which credentials an operation calls. */
@FunctionalInterface
public interface CredentialsSelector {

    /** Those of the account: what nearly every operation does. */
    CredentialsSelector OWN = (values, own) -> own;

    /** None: the service asks for none. */
    CredentialsSelector NONE = (values, own) -> Credentials.NONE;

    Credentials of(Values values, Credentials own);
}
