// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.message;

import java.time.Duration;

/** What ends a call that takes too long. */
public sealed interface TimeLimit {

    /** The whole call with its retries has this long, from its first attempt on: for JSON. */
    record Deadline(Duration within) implements TimeLimit {}

    /**
     * Each attempt may take as long as bytes keep moving, in either direction: for media.
     *
     * @param idle     how long an attempt may go without a byte
     * @param response from the last byte sent to the answer: a service may have work to do with what it got
     */
    record IdleTimeout(Duration idle, Duration response) implements TimeLimit {

        /** For requests without a body. */
        public IdleTimeout(Duration idle) {
            this(idle, idle);
        }
    }
}
