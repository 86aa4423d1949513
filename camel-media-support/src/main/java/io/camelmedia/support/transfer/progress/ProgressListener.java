// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.progress;

/**
 * Told how the transfers and jobs of an endpoint go ({@code progressListener=#bean}): at least once a second of a
 * transfer under way, even when it stands still, and at the end; of a job with each answer of the service. It is called on a
 * pool that does nothing else, never twice at a time for one transfer: what a slow listener misses is left out, except the
 * end, and one that blocks holds up other listeners at most.
 */
@FunctionalInterface
public interface ProgressListener {

    void progressed(MediaProgress progress);
}
