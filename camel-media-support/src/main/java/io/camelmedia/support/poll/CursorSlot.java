// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.cursor.CursorChange;
import io.camelmedia.support.poll.cursor.CursorException;
import io.camelmedia.support.poll.cursor.CursorStore;
import io.camelmedia.support.poll.cursor.CursorStore.Stored;
import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.feed.FeedProgress;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where the cursor of one consumer is kept.
 *
 * @param key    scheme, origin, account, operation and identity parameters, or {@code cursorName}; no secrets, since it
 *               is shown in messages
 * @param store  the store
 * @param claims the claims of the CamelContext
 */
public record CursorSlot(String key, CursorStore store, CursorClaims claims) {

    Optional<Stored> load() throws IOException {
        return store.load(key);
    }

    OptionalLong version() throws IOException {
        return store.version(key);
    }

    /** Stores the first cursor. */
    Stored begin(Cursor first) throws IOException {
        Stored stored = new Stored(first, Stored.versionAfter(OptionalLong.empty()));
        store.replace(key, OptionalLong.empty(), stored);
        return stored;
    }

    void replace(OptionalLong expected, Stored next) throws IOException {
        store.replace(key, expected, next);
    }

    void append(long expected, CursorChange change, long next) throws IOException {
        store.append(key, expected, change, next);
    }

    /**
     * The feed's progress at the cursor that is stored here.
     *
     * @throws CursorException when another feed wrote the cursor, or it is damaged
     */
    <P extends FeedProgress> P resume(Feed<P> feed, Cursor cursor) {
        if (!cursor.feed().equals(feed.name())) {
            throw new CursorException("The cursor '" + key + "' was written by " + cursor.feed() + ", so "
                    + feed.name() + " cannot go on from it. Set another cursorName, or delete the stored cursor to"
                    + " begin at startFrom");
        }
        try {
            return feed.resume(cursor);
        } catch (IllegalArgumentException e) {
            throw new CursorException(
                    "The cursor '" + key + "' is damaged: " + e.getMessage()
                            + ". Restore it from a copy, or delete it to begin at startFrom",
                    e);
        }
    }
}
