// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.walk;

import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.FeedPass;
import io.camelmedia.support.poll.feed.StartFrom;
import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A feed of a service that lists everything and nothing by which to tell what is new: each pass reads the whole list,
 * in pages that overlap by one, and hands out what it has not seen, in the order of the list.
 */
public final class ScanFeed implements Feed<ScanProgress> {

    private final String name;
    private final Query query;
    private final int limit;
    private Set<String> missed = Set.of();

    /** Reads a page of the list. */
    @FunctionalInterface
    public interface Query {

        /**
         * @param offset how many items to leave out
         * @param limit  how many items at most
         * @return items, and how many the list has in all
         */
        Slice fetch(int offset, int limit) throws Exception;
    }

    /**
     * @param name  the name in stored cursors
     * @param query reads a page
     * @param limit items on a page
     */
    public ScanFeed(String name, Query query, int limit) {
        this.name = name;
        this.query = query;
        this.limit = limit;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Cursor begin(StartFrom startFrom) throws Exception {
        return switch (startFrom.place()) {
            case BEGINNING -> Cursor.empty(name);
            case NOW -> without(item -> true);
            case INSTANT -> without(item -> isBefore(item, startFrom.instant()));
        };
    }

    private static boolean isBefore(FeedItem item, Instant start) {
        if (item.time() == null && item.isInvalid()) {
            return false;
        }
        if (item.time() == null) {
            throw new IllegalArgumentException(
                    "startFrom: the items of this feed have no time, so it begins now or at the beginning");
        }
        return item.time().isBefore(start);
    }

    /** What the list has of these is taken for handed out. */
    private Cursor without(Predicate<FeedItem> past) throws Exception {
        ScanProgress progress = resume(Cursor.empty(name));
        read(progress).forEachPage(page -> page.items().stream().filter(past).forEach(progress::add));
        return progress.cursor();
    }

    @Override
    public ScanProgress resume(Cursor cursor) {
        return new ScanProgress(cursor);
    }

    @Override
    public FeedPass<ScanProgress> read(ScanProgress read) {
        return new ScanPass(this, read);
    }

    Slice fetch(int offset) throws Exception {
        return query.fetch(offset, limit);
    }

    /**
     * Takes the hashes that a complete pass has missed.
     *
     * @return those that the complete pass before it has missed too
     */
    Set<String> missedTwice(Set<String> now) {
        Set<String> before = missed;
        missed = Set.copyOf(now);
        now.retainAll(before);
        return now;
    }
}
