// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.cli;

/** Arguments that cannot be obeyed, with a message for the user. */
final class BadArguments extends Exception {

    BadArguments(String message) {
        super(message);
    }
}
