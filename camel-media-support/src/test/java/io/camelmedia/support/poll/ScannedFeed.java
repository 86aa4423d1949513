// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.FeedPage;
import io.camelmedia.support.poll.feed.FeedPass;
import io.camelmedia.support.poll.feed.StartFrom;
import io.camelmedia.support.poll.walk.ScanProgress;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A feed without a place to go on from.
 *
 * @param pass what each pass finds, on a page for each item
 */
record ScannedFeed(String name, Supplier<List<FeedItem>> pass) implements Feed<ScanProgress> {

    @Override
    public Cursor begin(StartFrom startFrom) {
        return Cursor.empty(name);
    }

    @Override
    public ScanProgress resume(Cursor cursor) {
        return new ScanProgress(cursor);
    }

    @Override
    public FeedPass<ScanProgress> read(ScanProgress read) {
        Iterator<FeedPage<ScanProgress>> pages = pass.get().stream()
                .map(item -> FeedPage.<ScanProgress>of(List.of(item)))
                .iterator();
        return () -> pages.hasNext() ? Optional.of(pages.next()) : Optional.empty();
    }
}
