package io.camelmedia.support.operation;

import io.camelmedia.support.http.Credentials;
import io.camelmedia.support.operation.call.Values;

/** With which credentials an operation calls. */
@FunctionalInterface
public interface Proof {

    /** Those of the account: what nearly every operation does. */
    Proof OWN = (values, own) -> own;

    /** None: the service asks for none. */
    Proof NONE = (values, own) -> Credentials.NONE;

    Credentials of(Values values, Credentials own);
}
