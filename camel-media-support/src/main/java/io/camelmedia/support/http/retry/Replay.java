// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.retry;

/** What may happen when a request is sent twice. */
public enum Replay {
    /** Nothing: it only reads. */
    SAFE,
    /** The second leaves the service as the first did. */
    IDEMPOTENT,
    /** It must take effect once: repeated only when the first certainly did not. */
    ONCE;

    boolean repeatable() {
        return this != ONCE;
    }
}
