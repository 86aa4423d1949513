// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.progress;

/**
 * Receives the progress of an endpoint's transfers and jobs ({@code progressListener=#bean}): at least once a second of
 * a transfer under way, even when it stands still, and when its last byte is moved; of a job with each answer of the
 * service that says it runs or has ended well. A failure is not reported here: the exchange has it. The listener is
 * called on a thread that moves no bytes, never twice at a time for one transfer: what a slow listener misses is left
 * out, except the end, and one that blocks holds up at most the other listeners of its transfer. A
 * {@link RuntimeException} that it throws is logged, and the transfer goes on.
 */
@FunctionalInterface
public interface ProgressListener {

    /** @param progress the latest state of one transfer or job */
    void progressed(MediaProgress progress);
}
