// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.check;

/** Why a check cannot be made, in words that hold no secret. */
public final class CheckFailure extends RuntimeException {

    CheckFailure(String message) {
        super(message);
    }
}
