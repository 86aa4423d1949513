// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.cursor;

import org.apache.camel.RuntimeCamelException;

/** A stored cursor cannot be used: it is damaged, or another feed's. The message says where it is and what to do. */
public class CursorException extends RuntimeCamelException {

    public CursorException(String message) {
        super(message);
    }

    public CursorException(String message, Throwable cause) {
        super(message, cause);
    }
}
