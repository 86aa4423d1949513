package io.camelmedia.support.poll.walk;

import io.camelmedia.support.poll.Cursor;
import io.camelmedia.support.poll.Feed;
import io.camelmedia.support.poll.FeedPass;
import io.camelmedia.support.poll.StartFrom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * A feed of a service that lists items ascending by time, from an inclusive time on.
 *
 * @param name     the name in stored cursors
 * @param query    reads a page
 * @param newest   asks for the time of the newest item; empty when there is none
 * @param limit    items on a page
 * @param lookback how late an item may become visible and still be found
 */
public record SinceFeed(String name, Query query, Callable<Optional<Instant>> newest, int limit, Duration lookback)
        implements Feed<WindowProgress> {

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
        read(progress).forEachPage(page -> page.items().stream()
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
        return new SincePass(this, read);
    }
}
