// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.feed;

import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.cursor.CursorChange;

/**
 * What of a feed is behind us: a cursor that grows item by item. A consumer keeps two, one of what was read and one of
 * what is completed. Not safe for several threads; the consumer sees to that.
 */
public interface FeedProgress {

    /** The item is behind us. Called in the order of reading. */
    void add(FeedItem item);

    /** A value to store, from which {@link Feed#resume} makes an equal progress. */
    Cursor cursor();

    /**
     * What has changed in the cursor since this was asked last, or since the progress was made of one: at the cost of
     * the changes, not of the cursor.
     */
    CursorChange takeChange();
}
