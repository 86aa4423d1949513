// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.bucket4j;

import io.camelmedia.support.http.message.StreamedResponse;
import java.time.Duration;

/** The pace of an account's requests over all nodes. */
interface Pace {

    /** Whether requests have to keep to the pace now. */
    boolean isLimiting();

    /**
     * Reserves the next turn. Blocks for as long as the shared storage takes.
     *
     * @return nanoseconds from the call on until the turn
     * @throws RuntimeException when the storage cannot be reached
     */
    long reserve();

    /** Learns from an answer. */
    void observe(StreamedResponse response);

    /** How long this has to be remembered after the last call. */
    Duration memory();
}
