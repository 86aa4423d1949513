// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import java.io.InputStream;
import java.util.Arrays;

/** Zeros with a mark in every 64 MiB, so that it shows when a stretch is missing, twice there, or misplaced. */
final class LargeMedia extends InputStream {

    private static final long STRETCH = 64L << 20;

    private final long length;
    private long position;

    LargeMedia(long length) {
        this.length = length;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int count) {
        if (position == length) {
            return -1;
        }
        int read = (int) Math.min(count, length - position);
        Arrays.fill(buffer, offset, offset + read, (byte) 0);
        long mark = (position + STRETCH - 1) / STRETCH * STRETCH;
        if (mark < position + read) {
            buffer[offset + (int) (mark - position)] = (byte) (1 + mark / STRETCH);
        }
        position += read;
        return read;
    }
}
