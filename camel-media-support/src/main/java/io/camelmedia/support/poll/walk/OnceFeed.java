package io.camelmedia.support.poll.walk;

import io.camelmedia.support.poll.Cursor;
import io.camelmedia.support.poll.Feed;
import io.camelmedia.support.poll.FeedItem;
import io.camelmedia.support.poll.FeedPage;
import io.camelmedia.support.poll.FeedPass;
import io.camelmedia.support.poll.StartFrom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * A feed of one item, handed out when it is there, wherever the feed is to start from; after that the service is left
 * alone.
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
