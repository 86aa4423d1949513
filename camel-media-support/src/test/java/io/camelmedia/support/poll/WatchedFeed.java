// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.FeedPage;
import io.camelmedia.support.poll.feed.FeedPass;
import io.camelmedia.support.poll.feed.FeedProgress;
import io.camelmedia.support.poll.feed.StartFrom;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells when a pass begins, and what it returns. */
record WatchedFeed<P extends FeedProgress>(Feed<P> feed, Runnable begun, Consumer<List<FeedItem>> read)
        implements Feed<P> {

    @Override
    public String name() {
        return feed.name();
    }

    @Override
    public Cursor begin(StartFrom startFrom) throws Exception {
        return feed.begin(startFrom);
    }

    @Override
    public P resume(Cursor cursor) {
        return feed.resume(cursor);
    }

    @Override
    public FeedPass<P> read(P progress) throws Exception {
        begun.run();
        FeedPass<P> pass = feed.read(progress);
        return () -> {
            Optional<FeedPage<P>> page = pass.next();
            page.ifPresent(found -> read.accept(found.items()));
            return page;
        };
    }
}
