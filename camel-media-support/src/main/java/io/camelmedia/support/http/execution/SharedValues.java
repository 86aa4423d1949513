// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.execution;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Values that many use: each is made when it is first asked for, and let go when nobody has used it for a time.
 *
 * @param <K> what tells one value from another
 */
public final class SharedValues<K, V> {

    private final Function<V, Duration> keep;
    private final Consumer<V> close;
    private final Map<K, Entry> entries = new LinkedHashMap<>();

    /**
     * @param keep  how long a value that nobody uses is kept
     * @param close lets go of a value
     */
    public SharedValues(Function<V, Duration> keep, Consumer<V> close) {
        this.keep = keep;
        this.close = close;
    }

    /** Makes a value. */
    @FunctionalInterface
    public interface Maker<K, V> {

        V make(K key) throws Exception;
    }

    private final class Entry {

        private final V value;
        private int users;
        private long idleSince;

        Entry(V value) {
            this.value = value;
        }
    }

    /** A value while it is used; to be closed once. */
    public final class Lease implements AutoCloseable {

        private final Entry entry;
        private boolean open = true;

        private Lease(Entry entry) {
            this.entry = entry;
        }

        public V value() {
            return entry.value;
        }

        /** Another use of the same value. */
        public Lease again() {
            synchronized (SharedValues.this) {
                entry.users++;
                return new Lease(entry);
            }
        }

        @Override
        public void close() {
            synchronized (SharedValues.this) {
                if (open) {
                    open = false;
                    entry.users--;
                    entry.idleSince = System.nanoTime();
                }
            }
        }
    }

    /**
     * The value of a key, made when there is none.
     *
     * @throws Exception when it cannot be made; then nothing is kept
     */
    public synchronized Lease lease(K key, Maker<K, V> maker) throws Exception {
        Entry entry = entries.get(key);
        if (entry == null) {
            entry = new Entry(maker.make(key));
            entries.put(key, entry);
        }
        entry.users++;
        return new Lease(entry);
    }

    /**
     * Lets go of what nobody has used for as long as it is to be kept.
     *
     * @param now in nanoseconds, as {@link System#nanoTime} tells it
     */
    public synchronized void sweep(long now) {
        for (Iterator<Entry> each = entries.values().iterator(); each.hasNext(); ) {
            Entry entry = each.next();
            if (entry.users == 0
                    && now - entry.idleSince >= keep.apply(entry.value).toNanos()) {
                each.remove();
                close.accept(entry.value);
            }
        }
    }

    public synchronized void forEach(BiConsumer<K, V> action) {
        entries.forEach((key, entry) -> action.accept(key, entry.value));
    }

    public synchronized int size() {
        return entries.size();
    }

    public synchronized void close() {
        entries.values().forEach(entry -> close.accept(entry.value));
        entries.clear();
    }
}
