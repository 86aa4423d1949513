// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

/** A value that cannot be sent; the message completes "name=value ...". */
public final class InvalidValueException extends IllegalArgumentException {

    public InvalidValueException(String message) {
        super(message);
    }
}
