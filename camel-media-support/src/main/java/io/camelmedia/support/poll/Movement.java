// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notices that a feed is held up: by an item whose exchange does not end, or fails again and again. */
final class Movement {

    private static final Logger LOG = LoggerFactory.getLogger(Movement.class);

    /** How many polls in a row a feed has to be held up before its health check says so. */
    private static final int POLLS = 3;

    private final Object feed;
    private final LongSupplier nanos;
    private HandOut<?> oldest;
    private long since;
    private int polls;
    private volatile String standstill;

    /** @param nanos monotonic time in nanoseconds */
    Movement(Object feed, LongSupplier nanos) {
        this.feed = feed;
        this.nanos = nanos;
    }

    /** A poll is over. */
    void look(CompletionTracker<?> tracker) {
        Optional<? extends HandOut<?>> now = tracker.oldest();
        long time = nanos.getAsLong();
        if (now.isEmpty() || now.get() != oldest) {
            oldest = now.orElse(null);
            since = time;
            polls = 0;
        }
        if (now.isEmpty() || tracker.admits()) {
            standstill = null;
            return;
        }
        polls++;
        String what = describe(now.get(), tracker.items(), Duration.ofNanos(time - since));
        standstill = polls < POLLS ? null : what;
        if (Integer.bitCount(polls) == 1 && now.get().state() != HandOut.State.FAILED) {
            LOG.warn("{} hands out nothing new: {}", feed, what);
        }
    }

    private static String describe(HandOut<?> oldest, int items, Duration age) {
        String item = oldest.items().isEmpty() ? "" : oldest.items().get(0).id();
        String state = oldest.state() == HandOut.State.FAILED ? "fails again and again" : "is not completed";
        return "not moved for " + age.toSeconds() + " s, for the exchange of the item " + item + " " + state + "; "
                + items + " items are in flight. See what holds up the route; maxInFlight says how many may be";
    }

    /** What holds the feed up; null when nothing does. */
    String standstill() {
        return standstill;
    }
}
