// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import java.io.IOException;
import java.io.InputStream;

/**
 * Passes a stream on in large blocks, because each write to a disk costs. What was read before the stream broke is
 * passed on too.
 */
final class Blocks {

    private static final int SIZE = 1024 * 1024;

    private final InputStream in;
    private final long limit;
    private final byte[] block;
    private int filled;

    /**
     * @param limit bytes to be passed on at most; {@link Long#MAX_VALUE} for all
     */
    Blocks(InputStream in, long limit) {
        this.in = in;
        this.limit = limit;
        this.block = new byte[(int) Math.min(SIZE, limit)];
    }

    @FunctionalInterface
    interface Taker {

        void take(byte[] bytes, int length);
    }

    @FunctionalInterface
    interface Watcher {

        /**
         * @param bytes read so far
         */
        void read(long bytes);
    }

    void pass(Taker taker, Watcher watcher) throws IOException {
        long left = limit;
        try {
            while (left > 0) {
                int read = in.read(block, filled, (int) Math.min(block.length - filled, left));
                if (read < 0) {
                    return;
                }
                filled += read;
                left -= read;
                if (filled == block.length) {
                    taker.take(block, drain());
                }
                watcher.read(limit - left);
            }
        } finally {
            taker.take(block, drain());
        }
    }

    private int drain() {
        int length = filled;
        filled = 0;
        return length;
    }
}
