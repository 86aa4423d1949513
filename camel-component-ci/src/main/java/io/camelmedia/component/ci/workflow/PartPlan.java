// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.workflow;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How media are cut into parts.
 *
 * @param length   bytes of the media
 * @param partSize bytes of each part but the last
 */
record PartPlan(long length, long partSize) {

    /** Bytes that every part but the last must have at a storage service; smaller media are sent in one form. */
    static final long LEAST = 5L * 1024 * 1024;

    /** The most parts that a storage service takes. */
    static final int MOST_PARTS = 10_000;

    /** @param wanted bytes of a part; parts get larger when there would be more than {@link #MOST_PARTS} */
    static PartPlan of(long length, long wanted) {
        return new PartPlan(length, Math.max(wanted, (length + MOST_PARTS - 1) / MOST_PARTS));
    }

    int count() {
        return (int) ((length + partSize - 1) / partSize);
    }

    /** @param number of the part, from 1 */
    long offset(int number) {
        return (number - 1) * partSize;
    }

    long length(int number) {
        return Math.min(partSize, length - offset(number));
    }

    List<Integer> missing(Set<Integer> sent) {
        return IntStream.rangeClosed(1, count())
                .boxed()
                .filter(number -> !sent.contains(number))
                .toList();
    }
}
