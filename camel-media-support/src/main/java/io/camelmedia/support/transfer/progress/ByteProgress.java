// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.progress;

/** Takes from a transfer how far it is. */
public interface ByteProgress {

    /** Tells nobody. */
    ByteProgress NONE = new ByteProgress() {
        @Override
        public void begin(String name, long total, long from) {}

        @Override
        public void at(long bytes) {}

        @Override
        public void tick(long now) {}

        @Override
        public void end(long bytes) {}
    };

    /**
     * An attempt begins.
     *
     * @param total bytes in all; -1 when unknown
     * @param from  bytes that need not be moved again
     */
    void begin(String name, long total, long from);

    /** @param bytes all moved so far, those before this attempt included */
    void at(long bytes);

    /**
     * The clock ticks: listeners hear also of bytes that move slowly or stand still.
     *
     * @param now in nanoseconds of the scheduler's clock
     */
    void tick(long now);

    /**
     * All bytes are moved.
     *
     * @param bytes how many
     */
    void end(long bytes);
}
