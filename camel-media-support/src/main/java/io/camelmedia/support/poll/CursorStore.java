package io.camelmedia.support.poll;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Keeps cursors under keys. Implementations are safe for use by several threads, and those that nodes share by several
 * processes.
 */
public interface CursorStore {

    /**
     * What is stored under the key.
     *
     * @throws CursorException when something is stored and cannot be read: never taken for nothing
     * @throws IOException     when the store cannot be reached
     */
    Optional<Stored> load(String key) throws IOException;

    /**
     * Puts a cursor in the place of the expected one, or leaves everything as it is.
     *
     * @param expected what was loaded or replaced last; null when nothing was stored
     * @return what is stored now
     * @throws CursorConflictException when something else than the expected is stored
     * @throws IOException             when the store cannot be reached; the cursor may have been written or not
     */
    Stored replace(String key, Stored expected, Cursor next) throws IOException;

    /** Whether the cursors outlive the process. */
    default boolean isDurable() {
        return true;
    }

    /**
     * A cursor and the version that tells it from its predecessors and successors.
     */
    record Stored(Cursor cursor, long version) {

        /** What follows the expected one when it is replaced. */
        public static Stored after(Stored expected, Cursor next) {
            return new Stored(next, expected == null ? first() : expected.version + 1);
        }

        /**
         * Random, so that a cursor that was deleted and begun anew does not meet the version that a deposed node still
         * expects.
         */
        private static long first() {
            return ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE / 2);
        }
    }
}
