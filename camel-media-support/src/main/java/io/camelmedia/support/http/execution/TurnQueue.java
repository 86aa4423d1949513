// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.execution;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The waiters for a turn: by priority, then in the order of their coming. To be used under a lock of its owner. */
public final class TurnQueue<W> {

    private final List<Set<W>> waiting = Stream.of(Priority.values())
            .<Set<W>>map(priority -> new LinkedHashSet<>())
            .toList();

    public void add(Priority priority, W waiter) {
        waiting.get(priority.ordinal()).add(waiter);
    }

    /** Takes out who gives up waiting. */
    public void remove(W waiter) {
        waiting.forEach(each -> each.remove(waiter));
    }

    /** The next in turn, who leaves the queue; null when nobody waits. */
    public W poll() {
        for (Set<W> each : waiting) {
            if (!each.isEmpty()) {
                Iterator<W> first = each.iterator();
                W waiter = first.next();
                first.remove();
                return waiter;
            }
        }
        return null;
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    public int size() {
        int size = 0;
        for (Set<W> each : waiting) {
            size += each.size();
        }
        return size;
    }
}
