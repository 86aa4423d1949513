// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.walk;

import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.feed.FeedPass;
import io.camelmedia.support.poll.feed.StartFrom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * A feed of a service that lists items ascending by time, from an inclusive time on. A window that fits on a page is
 * read as a whole by each pass; of a larger one each pass reads what lies beyond the position, and then a part.
 */
public final class SinceFeed implements Feed<WindowProgress> {

    private final String name;
    private final Query query;
    private final Callable<Optional<Instant>> newest;
    private final int limit;
    private final Duration lookback;
    private final WindowReading<WindowProgress> window;

    /** Reads a page of the items that are not older than a time. */
    @FunctionalInterface
    public interface Query {

        /**
         * @param since  inclusive; null for all items
         * @param offset how many items to leave out
         * @param limit  how many items at most
         * @return items ascending by time, and how many there are since that time
         */
        Slice fetch(Instant since, int offset, int limit) throws Exception;
    }

    /**
     * @param name     the name in stored cursors
     * @param query    reads a page
     * @param newest   asks for the time of the newest item; empty when there is none
     * @param limit    items on a page
     * @param lookback how late an item may become visible and still be found
     * @param clock    paces the reading of the window
     */
    public SinceFeed(
            String name, Query query, Callable<Optional<Instant>> newest, int limit, Duration lookback, Clock clock) {
        this.name = name;
        this.query = query;
        this.newest = newest;
        this.limit = limit;
        this.lookback = lookback;
        this.window = new WindowReading<>(lookback, clock);
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
        Optional<Instant> last = newest.call();
        if (last.isEmpty()) {
            return Cursor.empty(name);
        }
        Instant floor = WindowProgress.second(last.get().minus(lookback));
        WindowProgress progress = resume(WindowProgress.beginAt(name, floor));
        whole(progress).forEachPage(page -> page.items().stream()
                .filter(item -> item.isAhead() || !item.time().isAfter(last.get()))
                .forEach(progress::add));
        return progress.cursor();
    }

    @Override
    public WindowProgress resume(Cursor cursor) {
        return new WindowProgress(cursor);
    }

    @Override
    public FeedPass<WindowProgress> read(WindowProgress read) {
        if (read.floor() == null || read.position() == null || read.size() < limit) {
            window.giveUp();
            return whole(read);
        }
        Instant head = WindowProgress.second(read.position());
        return window.after(new SincePass(this, read, head, null), read, read.size() / limit + 1, () -> {
            Settlement settlement = settlement();
            settlement.newest(read.position());
            return new SincePass(this, read, read.floor(), settlement);
        });
    }

    private FeedPass<WindowProgress> whole(WindowProgress read) {
        return new SincePass(this, read, read.floor(), settlement());
    }

    /** The service lists by time. */
    private Settlement settlement() {
        return new Settlement(lookback, Duration.ZERO);
    }

    Slice fetch(Instant since, int offset) throws Exception {
        return query.fetch(since, offset, limit).placed(since == null ? Instant.EPOCH : since);
    }

    Optional<Instant> newest() throws Exception {
        return newest.call();
    }
}
