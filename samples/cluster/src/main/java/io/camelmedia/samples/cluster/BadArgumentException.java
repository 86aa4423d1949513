// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster;

/** What the command line asks for cannot be done; the message says why, for the user. */
final class BadArgumentException extends RuntimeException {

    BadArgumentException(String message) {
        super(message);
    }
}
