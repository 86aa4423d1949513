// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.cursor;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Keeps cursors under keys: texts of any length without secrets. Implementations are safe for use by several threads,
 * and those that nodes share by several processes. Each method blocks until it has an answer; polls and the completion
 * of exchanges wait for it.
 */
public interface CursorStore {

    /**
     * The cursor that is stored under the key, with all changes that were appended to it; empty when none is.
     *
     * @throws CursorException when something is stored and cannot be read: never taken for nothing
     * @throws IOException     when the store cannot be reached
     */
    Optional<Stored> load(String key) throws IOException;

    /**
     * The version of what is stored under the key; asked for at each poll, so it should be cheap. It may look at the last
     * change alone, and leave damage before it to {@link #load}.
     *
     * @throws CursorException when something is stored and its version cannot be read: never taken for nothing
     * @throws IOException     when the store cannot be reached
     */
    default OptionalLong version(String key) throws IOException {
        Optional<Stored> stored = load(key);
        return stored.isPresent() ? OptionalLong.of(stored.get().version()) : OptionalLong.empty();
    }

    /**
     * Puts a whole cursor in the place of the expected one, or leaves everything as it is.
     *
     * @param expected the version that was loaded or written last; empty when nothing was stored
     * @param next     what to store, with a version of its own
     * @throws CursorConflictException when something else than the expected is stored
     * @throws IOException             when the store cannot be reached; the cursor may have been written or not
     */
    void replace(String key, OptionalLong expected, Stored next) throws IOException;

    /**
     * Adds a change to the cursor that is stored, or leaves everything as it is. The default loads and replaces the
     * whole cursor; a store that can should write no more than the change.
     *
     * @param expected the version that was loaded or written last
     * @param change   what has changed since
     * @param next     the version of the changed cursor
     * @throws CursorConflictException when something else than the expected is stored
     * @throws IOException             when the store cannot be reached; the change may have been written or not
     */
    default void append(String key, long expected, CursorChange change, long next) throws IOException {
        Optional<Stored> stored = load(key);
        if (stored.isEmpty() || stored.get().version() != expected) {
            throw new CursorConflictException(key);
        }
        CursorDraft draft = new CursorDraft(stored.get().cursor());
        draft.apply(change);
        replace(key, OptionalLong.of(expected), new Stored(draft.cursor(), next));
    }

    /**
     * Makes sure, before the first poll, that cursors can be stored under the key.
     *
     * @throws CursorException when something is stored and cannot be read
     * @throws IOException     when the store cannot be reached, or cannot be written to
     */
    default void check(String key) throws IOException {
        load(key);
    }

    /**
     * Whether the cursors outlive the process; if not, the consumer logs that it begins at {@code startFrom} after a
     * restart.
     */
    default boolean isDurable() {
        return true;
    }

    /**
     * A cursor and the version that tells it from its predecessors and successors.
     *
     * @param appended about how much of it was appended since it was stored as a whole, in characters
     */
    record Stored(Cursor cursor, long version, long appended) {

        private static final long STEP = 1 << 20;

        public Stored(Cursor cursor, long version) {
            this(cursor, version, 0);
        }

        /**
         * A version for what comes after another one. Chosen at random above it, so that whoever got no answer to a
         * write can tell by the version whether it was its own that was done.
         *
         * @param expected empty when nothing is stored: then so large a choice that a cursor that was deleted and begun
         *                 anew does not meet the version that a deposed node still expects
         */
        public static long versionAfter(OptionalLong expected) {
            ThreadLocalRandom random = ThreadLocalRandom.current();
            return expected.isEmpty()
                    ? random.nextLong(1, Long.MAX_VALUE / 2)
                    : expected.getAsLong() + random.nextLong(1, STEP);
        }
    }
}
