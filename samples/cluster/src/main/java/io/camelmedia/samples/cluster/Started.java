// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** What was started, to be ended in the opposite order, however the run ends. */
final class Started implements AutoCloseable {

    private final Deque<AutoCloseable> all = new ArrayDeque<>();
    private final Consumer<String> log;

    /** @param log told of what does not end in good order */
    Started(Consumer<String> log) {
        this.log = log;
    }

    synchronized <T extends AutoCloseable> T add(T each) {
        all.push(each);
        return each;
    }

    @Override
    public synchronized void close() {
        while (!all.isEmpty()) {
            AutoCloseable each = all.pop();
            try {
                each.close();
            } catch (Exception e) {
                log.accept(each + " did not end in good order: " + e);
            }
        }
    }
}
