// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.progress;

/** Told by a transfer how far it is. */
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

    /** The clock ticks: listeners are told of bytes that move slowly, or stand, too. */
    void tick(long now);

    void end(long bytes);
}
