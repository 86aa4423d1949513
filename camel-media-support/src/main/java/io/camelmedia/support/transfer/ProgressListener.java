package io.camelmedia.support.transfer;

/**
 * Told how the transfers and jobs of an endpoint go ({@code progressListener=#bean}): at least once a second while bytes move,
 * and at the end; of a job with each answer of the service. It is called on a pool, never twice at a time for one transfer, and does not hold the transfer up:
 * what a slow listener misses is left out, except the end.
 */
@FunctionalInterface
public interface ProgressListener {

    void progressed(MediaProgress progress);
}
