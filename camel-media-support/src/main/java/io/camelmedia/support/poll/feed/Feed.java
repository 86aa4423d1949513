// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.feed;

import io.camelmedia.support.poll.cursor.Cursor;

/**
 * How a service tells what is new. One consumer uses one feed, from one thread at a time.
 *
 * @param <P> what the feed has to remember of the past
 */
public interface Feed<P extends FeedProgress> {

    /** The name in stored cursors, for instance {@code ci:events}. */
    String name();

    /**
     * The cursor to begin with when none is stored; for {@link StartFrom.Place#NOW} it already knows what the service
     * has.
     */
    Cursor begin(StartFrom startFrom) throws Exception;

    /**
     * The progress that a cursor of this feed stands for.
     *
     * @throws IllegalArgumentException when the cursor lacks something, with what is wrong
     */
    P resume(Cursor cursor);

    /**
     * Begins a walk through what lies beyond.
     *
     * @param read what was read so far; it grows by each page that the pass returns, before the next one is asked for
     */
    FeedPass<P> read(P read) throws Exception;
}
