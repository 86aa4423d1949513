// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.walk;

import io.camelmedia.support.poll.feed.FeedPage;
import io.camelmedia.support.poll.feed.FeedPass;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Reads a large look-back window again and again, a part in each pass, so evenly that once through takes about as long
 * as the window lasts. What became visible late is found by then; and what is new never waits for it.
 */
final class WindowReading<P extends WindowProgress> {

    /** Steps through the window that a pass makes however slowly time goes by. */
    static final int LEAST = 10;

    private final Duration lookback;
    private final Clock clock;
    private P of;
    private FeedPass<P> round;
    private Instant begun;
    private int pages;
    private int done;

    WindowReading(Duration lookback, Clock clock) {
        this.lookback = lookback;
        this.clock = clock;
    }

    /**
     * A pass through what is new, and then a part of the window.
     *
     * @param arrivals what is new
     * @param read     the window
     * @param expected how many pages it has
     * @param again    begins a round through it
     */
    FeedPass<P> after(FeedPass<P> arrivals, P read, int expected, Callable<FeedPass<P>> again) {
        return new FeedPass<>() {
            private int share = -1;

            @Override
            public Optional<FeedPage<P>> next() throws Exception {
                Optional<FeedPage<P>> arrived = share < 0 ? arrivals.next() : Optional.empty();
                if (arrived.isPresent()) {
                    return arrived;
                }
                if (share < 0) {
                    begin(read, expected, again);
                    share = share();
                }
                return share == 0 ? Optional.empty() : part();
            }

            private Optional<FeedPage<P>> part() throws Exception {
                Optional<FeedPage<P>> page = round.next();
                share--;
                done++;
                if (page.isEmpty()) {
                    round = null;
                    share = 0;
                }
                return page;
            }
        };
    }

    /** The window is read as a whole: a round that was under way would find what has left the window since. */
    void giveUp() {
        round = null;
    }

    /** A round goes on with the progress with which it began. */
    private void begin(P read, int expected, Callable<FeedPass<P>> again) throws Exception {
        if (round == null || of != read) {
            round = again.call();
            of = read;
            begun = clock.instant();
            pages = expected;
            done = 0;
        }
    }

    private int share() {
        long elapsed = Math.max(0, Duration.between(begun, clock.instant()).toMillis());
        long wanted = pages * elapsed / Math.max(1, lookback.toMillis());
        return (int) Math.max(LEAST, Math.min(pages, wanted) - done);
    }
}
