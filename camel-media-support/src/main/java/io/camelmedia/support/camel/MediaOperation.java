// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.camel;

import io.camelmedia.support.operation.Operation;

/** A constant of a component's table of operations. */
public interface MediaOperation {

    Declared declared();

    default Operation declaration() {
        return declared().operation();
    }

    /** How it is consumed from; null when it cannot be. */
    default Polled polled() {
        return declared().polled();
    }
}
