// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.walk;

import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.FeedPage;
import io.camelmedia.support.poll.feed.FeedPass;
import io.camelmedia.support.poll.feed.StartFrom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * A feed of one item, handed out when it is there, whatever {@code startFrom} says; after that the service is asked no
 * more.
 *
 * @param name  the name in stored cursors
 * @param query asks for the item; empty as long as it is not there
 */
public record OnceFeed(String name, Callable<Optional<FeedItem>> query) implements Feed<OnceProgress> {

    @Override
    public Cursor begin(StartFrom startFrom) {
        return Cursor.empty(name);
    }

    @Override
    public OnceProgress resume(Cursor cursor) {
        return new OnceProgress(cursor);
    }

    @Override
    public FeedPass<OnceProgress> read(OnceProgress read) {
        return () -> read.isDelivered() ? Optional.empty() : query.call().map(item -> FeedPage.of(List.of(item)));
    }
}
