// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.workflow;

import io.camelmedia.support.transfer.progress.ByteProgress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Adds up the bytes of parts that move at the same time. A part that is sent again counts from its beginning. */
final class PartProgress {

    private final ByteProgress whole;
    private final Map<Integer, Long> moved = new ConcurrentHashMap<>();

    PartProgress(ByteProgress whole) {
        this.whole = whole;
    }

    /** Counts a part that an earlier call has sent. */
    void done(int number, long bytes) {
        moved.put(number, bytes);
    }

    long bytes() {
        return moved.values().stream().mapToLong(Long::longValue).sum();
    }

    ByteProgress of(int number) {
        return new ByteProgress() {
            private long from;

            @Override
            public void begin(String name, long total, long offset) {
                from = offset;
                at(offset);
            }

            @Override
            public void at(long bytes) {
                moved.put(number, bytes - from);
                whole.at(PartProgress.this.bytes());
            }

            @Override
            public void tick(long now) {
                whole.tick(now);
            }

            @Override
            public void end(long bytes) {
                at(bytes);
            }
        };
    }
}
