package io.camelmedia.support.poll;

import io.camelmedia.support.poll.store.MemoryCursorStore;
import java.io.IOException;
import java.util.Optional;

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
    public Stored replace(String key, Stored expected, Cursor next) throws IOException {
        Fault now = fault;
        fault = now == Fault.DOWN ? now : Fault.NONE;
        if (now == Fault.BEFORE || now == Fault.DOWN) {
            throw new Down();
        }
        Stored stored = store.replace(key, expected, Cursor.parse(next.toJson()));
        written.run();
        if (now == Fault.AFTER) {
            throw new Down();
        }
        return stored;
    }
}
