package io.camelmedia.support.poll.store;

import io.camelmedia.support.poll.Cursor;
import io.camelmedia.support.poll.CursorConflictException;
import io.camelmedia.support.poll.CursorStore;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps cursors as long as the CamelContext lives: over the stop and start of a route, not over a restart. */
public final class MemoryCursorStore implements CursorStore {

    private final Map<String, Stored> cursors = new ConcurrentHashMap<>();

    @Override
    public Optional<Stored> load(String key) {
        return Optional.ofNullable(cursors.get(key));
    }

    @Override
    public Stored replace(String key, Stored expected, Cursor next) {
        return cursors.compute(key, (same, stored) -> {
            if (stored == null ? expected != null : expected == null || expected.version() != stored.version()) {
                throw new CursorConflictException(key);
            }
            return Stored.after(expected, next);
        });
    }

    @Override
    public boolean isDurable() {
        return false;
    }
}
