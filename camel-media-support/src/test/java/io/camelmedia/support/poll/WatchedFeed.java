package io.camelmedia.support.poll;

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
