// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.wire;

/** How an exchange ended. */
public enum Outcome {
    /** The request is being read or answered. */
    IN_PROGRESS,
    /** The whole answer was written. */
    ANSWERED,
    /** A fault cut the connection. */
    CUT,
    /** The client went away before the request was read or the answer written. */
    ABANDONED
}
