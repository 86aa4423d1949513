// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.feed;

import java.util.List;

/**
 * One step of a pass.
 *
 * @param learnt what reading has shown beside items, for instance that the walk is complete; applied to the progress
 *               before the items, and to the stored cursor once everything before it is completed
 * @param items  items not yet handed out, in the order of handing out; may be empty
 */
public record FeedPage<P extends FeedProgress>(Learnt<P> learnt, List<FeedItem> items) {

    /** A page that brings items only. */
    public static <P extends FeedProgress> FeedPage<P> of(List<FeedItem> items) {
        return new FeedPage<>(Learnt.nothing(), items);
    }
}
