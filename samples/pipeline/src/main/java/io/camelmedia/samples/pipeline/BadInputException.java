// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

/** What the user gave cannot be worked with; the message says what, and what to do. Nothing was started. */
public final class BadInputException extends RuntimeException {

    public BadInputException(String message) {
        super(message);
    }
}
