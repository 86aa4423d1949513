package io.camelmedia.support.http.execution;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Who waits for a turn: by priority, then in the order of their coming. To be used under a lock of its owner. */
public final class TurnQueue<W> {

    private final Map<Priority, Set<W>> waiting = new EnumMap<>(Priority.class);

    public TurnQueue() {
        for (Priority priority : Priority.values()) {
            waiting.put(priority, new LinkedHashSet<>());
        }
    }

    public void add(Priority priority, W waiter) {
        waiting.get(priority).add(waiter);
    }

    /** Takes out who gives up waiting. */
    public void remove(W waiter) {
        waiting.values().forEach(each -> each.remove(waiter));
    }

    /** The next in turn, who leaves the queue; null when nobody waits. */
    public W poll() {
        for (Set<W> each : waiting.values()) {
            Iterator<W> first = each.iterator();
            if (first.hasNext()) {
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
        for (Set<W> each : waiting.values()) {
            size += each.size();
        }
        return size;
    }
}
