// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.store;

import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.cursor.CursorChange;
import io.camelmedia.support.poll.cursor.CursorConflictException;
import io.camelmedia.support.poll.cursor.CursorDraft;
import io.camelmedia.support.poll.cursor.CursorStore;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Keeps cursors as long as the CamelContext lives: over the stop and start of a route, not over a restart. */
public final class MemoryCursorStore implements CursorStore {

    private final Map<String, Kept> cursors = new HashMap<>();

    /** A cursor, and what has changed since. */
    private static final class Kept {

        private final Cursor whole;
        private final CursorChange changes = new CursorChange();
        private long version;
        private long appended;

        Kept(Stored stored) {
            this.whole = stored.cursor();
            this.version = stored.version();
        }

        Stored stored() {
            CursorDraft draft = new CursorDraft(whole);
            draft.apply(changes);
            return new Stored(draft.cursor(), version, appended);
        }
    }

    @Override
    public synchronized Optional<Stored> load(String key) {
        return Optional.ofNullable(cursors.get(key)).map(Kept::stored);
    }

    @Override
    public synchronized OptionalLong version(String key) {
        Kept kept = cursors.get(key);
        return kept == null ? OptionalLong.empty() : OptionalLong.of(kept.version);
    }

    @Override
    public synchronized void replace(String key, OptionalLong expected, Stored next) {
        if (!version(key).equals(expected)) {
            throw new CursorConflictException(key);
        }
        cursors.put(key, new Kept(next));
    }

    @Override
    public synchronized void append(String key, long expected, CursorChange change, long next) {
        Kept kept = cursors.get(key);
        if (kept == null || kept.version != expected) {
            throw new CursorConflictException(key);
        }
        kept.changes.take(change);
        kept.version = next;
        kept.appended += change.weight();
    }

    @Override
    public boolean isDurable() {
        return false;
    }
}
