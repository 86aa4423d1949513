// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.walk;

import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.FeedPass;
import io.camelmedia.support.poll.feed.StartFrom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * A feed of a service that lists items newest first by 64-bit ids, between exclusive bounds. Sub-classes that remember
 * more than ids make a progress of their own. A window that fits on a page is read as a whole by each pass; of a larger
 * one each pass reads what lies above the highest id, and then a part.
 */
public abstract class NewestFirstFeed<P extends IdProgress> implements Feed<P> {

    private final String name;
    private final Query query;
    private final Duration lookback;
    private final WindowReading<P> window;
    private int largestPage;

    /** Reads a page of the items between two ids. */
    @FunctionalInterface
    public interface Query {

        /**
         * @param below exclusive; null for no bound
         * @param above exclusive; null for no bound
         * @return the newest items between the bounds, newest first; empty only when there are none between them
         */
        Slice fetch(Long below, Long above) throws Exception;
    }

    /**
     * @param name     the name in stored cursors
     * @param query    reads a page
     * @param lookback how late an item may become visible and still be found
     * @param clock    paces the reading of the window
     */
    protected NewestFirstFeed(String name, Query query, Duration lookback, Clock clock) {
        this.name = name;
        this.query = query;
        this.lookback = lookback;
        this.window = new WindowReading<>(lookback, clock);
    }

    /** A feed that remembers ids only. */
    public static NewestFirstFeed<IdProgress> of(String name, Query query, Duration lookback, Clock clock) {
        return new NewestFirstFeed<>(name, query, lookback, clock) {
            @Override
            public IdProgress resume(Cursor cursor) {
                return new IdProgress(cursor);
            }
        };
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Cursor begin(StartFrom startFrom) throws Exception {
        return WindowProgress.begin(name, startFrom, this::now);
    }

    /** What the service has of the look-back window is taken for handed out. */
    private Cursor now() throws Exception {
        P progress = resume(Cursor.empty(name));
        Slice slice = query.fetch(null, null).placed(Instant.EPOCH);
        List<FeedItem> items = slice.items();
        if (items.isEmpty()) {
            return progress.cursor();
        }
        Instant newest = newest(items);
        progress.settle((newest.isAfter(slice.now()) ? slice.now() : newest).minus(lookback));
        Deque<FeedItem> window = new ArrayDeque<>();
        while (!items.isEmpty()) {
            items.forEach(window::push);
            Long lowest = lowest(items);
            boolean reached = lowest == null || oldest(items).isBefore(progress.floor());
            items = reached
                    ? List.of()
                    : query.fetch(lowest, null).placed(progress.floor()).items();
        }
        for (FeedItem item : window) {
            if (progress.isSettled(item)) {
                progress.leaveOut(item);
            } else {
                progress.add(item);
            }
        }
        return progress.cursor();
    }

    static Instant newest(List<FeedItem> items) {
        return items.stream().map(FeedItem::time).max(Comparator.naturalOrder()).orElseThrow();
    }

    static Instant oldest(List<FeedItem> items) {
        return items.stream().map(FeedItem::time).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** The lowest id; null when no item has one. */
    static Long lowest(List<FeedItem> items) {
        return items.stream()
                .filter(NewestFirstFeed::hasId)
                .map(NewestFirstFeed::id)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    static boolean hasId(FeedItem item) {
        return IdProgress.isId(item.id());
    }

    static long id(FeedItem item) {
        return Long.parseLong(item.id());
    }

    @Override
    public FeedPass<P> read(P read) throws Exception {
        read.prune();
        if (read.highest() == null || read.position() == null || read.size() < Math.max(1, largestPage)) {
            window.giveUp();
            return new DescendingPass<>(this, read, List.of(new IdRange(null, read.settled())), settlement());
        }
        List<IdRange> head = List.of(new IdRange(null, read.highest()));
        int each = Math.max(1, largestPage - largestPage / 4);
        return window.after(new DescendingPass<>(this, read, head, null), read, read.size() / each + 1, () -> {
            Settlement settlement = settlement();
            settlement.newest(read.position());
            return new DescendingPass<>(this, read, IdRange.through(read, each), settlement);
        });
    }

    /** Ids and times may disagree. */
    private Settlement settlement() {
        return new Settlement(lookback, lookback);
    }

    Slice fetch(IdRange range, Instant floor) throws Exception {
        Slice slice = query.fetch(range.below(), range.above());
        largestPage = Math.max(largestPage, slice.items().size());
        return slice.placed(floor == null ? Instant.EPOCH : floor);
    }
}
