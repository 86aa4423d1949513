// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.check;

/** The reason why a check cannot be made. Its message holds no secret. */
public final class CheckFailure extends RuntimeException {

    CheckFailure(String message) {
        super(message);
    }
}
