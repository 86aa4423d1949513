// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.cursor.CursorChange;
import io.camelmedia.support.poll.cursor.CursorStore;
import io.camelmedia.support.poll.store.MemoryCursorStore;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/** A store that outlives its users, and fails before or after a write when a test says so. */
final class ShakyStore implements CursorStore {

    /** How writes fail. */
    enum Fault {
        NONE,
        /** The next one, before it is done. */
        BEFORE,
        /** The next one, after it is done. */
        AFTER,
        /** All of them. */
        DOWN
    }

    /** The store did not answer. */
    static final class Down extends IOException {}

    private final CursorStore store = new MemoryCursorStore();
    private final Runnable written;
    private Fault fault = Fault.NONE;

    ShakyStore(Runnable written) {
        this.written = written;
    }

    void fail(Fault next) {
        fault = next;
    }

    @Override
    public Optional<Stored> load(String key) throws IOException {
        return store.load(key);
    }

    @Override
    public OptionalLong version(String key) throws IOException {
        return store.version(key);
    }

    @Override
    public void replace(String key, OptionalLong expected, Stored next) throws IOException {
        write(() -> store.replace(
                key, expected, new Stored(Cursor.parse(next.cursor().toJson()), next.version())));
    }

    @Override
    public void append(String key, long expected, CursorChange change, long next) throws IOException {
        write(() -> store.append(key, expected, CursorChange.parse(change.toJson()), next));
    }

    private interface Write {
        void now() throws IOException;
    }

    private void write(Write write) throws IOException {
        Fault now = fault;
        fault = now == Fault.DOWN ? now : Fault.NONE;
        if (now == Fault.BEFORE || now == Fault.DOWN) {
            throw new Down();
        }
        write.now();
        written.run();
        if (now == Fault.AFTER) {
            throw new Down();
        }
    }
}
