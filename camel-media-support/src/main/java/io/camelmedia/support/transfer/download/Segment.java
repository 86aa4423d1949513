// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A run of bytes that come one after the other. Its offsets are those within what is wanted. Moved by one thread at a
 * time, seen by all.
 */
public final class Segment {

    /** The least bytes of a segment when a file is split: each segment costs a request. */
    static final int LEAST = 1024 * 1024;

    private final long first;
    private final long end;
    private volatile long position;

    /**
     * @param end      offset behind the last byte; -1 when the service does not say
     * @param position offset of the next byte to come
     */
    public Segment(long first, long end, long position) {
        this.first = first;
        this.end = end;
        this.position = position;
    }

    /**
     * Segments of equal length, one behind the other.
     *
     * @param length of all; -1 when the service does not say
     * @param wanted how many; fewer come when they would be too short
     */
    static List<Segment> split(long length, int wanted) {
        if (length / LEAST < 2 || wanted < 2) {
            return List.of(new Segment(0, length, 0));
        }
        int count = (int) Math.min(wanted, length / LEAST);
        return IntStream.range(0, count)
                .mapToObj(index ->
                        new Segment(length * index / count, length * (index + 1) / count, length * index / count))
                .toList();
    }

    public long first() {
        return first;
    }

    public long end() {
        return end;
    }

    public long position() {
        return position;
    }

    /** Bytes that have come. */
    public long held() {
        return position - first;
    }

    /** Whether bytes are known to be missing. */
    boolean isOpen() {
        return position < end;
    }

    public void moved(int bytes) {
        position = position + bytes;
    }

    /** Gives the last byte up, so that there is something to ask for. */
    void reopen() {
        position = end - 1;
    }
}
