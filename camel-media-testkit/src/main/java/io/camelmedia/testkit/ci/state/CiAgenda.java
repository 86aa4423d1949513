// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.state;

import io.camelmedia.testkit.state.StatePart;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What is to be done at an instant each. What is due sooner comes first, and what is due at the same instant in the order
 * in which it was added. Used under the lock that calls take.
 */
public final class CiAgenda<T extends Serializable> implements StatePart {

    private final NavigableMap<Instant, List<T>> entries = new TreeMap<>();

    /** Adds what is to be done at {@code due}, or at once when that has passed. */
    public void add(Instant due, T entry) {
        entries.computeIfAbsent(due, instant -> new ArrayList<>()).add(entry);
    }

    /** Carries out what is due at {@code now}, one after the other, and forgets it. */
    public void settle(Instant now, Consumer<? super T> carryOut) {
        while (!entries.isEmpty() && !entries.firstKey().isAfter(now)) {
            entries.pollFirstEntry().getValue().forEach(carryOut);
        }
    }

    public void clear() {
        entries.clear();
    }

    @Override
    public Object save() {
        NavigableMap<Instant, List<T>> saved = new TreeMap<>();
        entries.forEach((due, list) -> saved.put(due, new ArrayList<>(list)));
        return saved;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void load(Object saved) {
        clear();
        ((NavigableMap<Instant, List<T>>) saved).forEach((due, list) -> entries.put(due, new ArrayList<>(list)));
    }
}
