// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.walk;

import io.camelmedia.support.poll.feed.FeedItem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One page as a service answers it.
 *
 * @param items in the service's order
 * @param count how many items the whole query has, as the service says; {@link #UNCOUNTED} when it does not
 * @param now   when the service answered, by its own clock
 */
public record Slice(List<FeedItem> items, int count, Instant now) {

    /** A service that does not say how many items there are. */
    public static final int UNCOUNTED = Integer.MAX_VALUE;

    /** How far the clocks of a service may be apart. */
    static final Duration TOLERANCE = Duration.ofMinutes(1);

    /** A page whose items bear times that are past. */
    public Slice(List<FeedItem> items, int count) {
        this(items, count, Instant.MAX);
    }

    /** A page of a list that does not say how many items it has. */
    public static Slice uncounted(List<FeedItem> items) {
        return new Slice(items, UNCOUNTED);
    }

    /**
     * The same, with each item in its place: one without a readable time stands where the one before it does, and what
     * lies ahead of the service's clock is marked so.
     *
     * @param fallback the place when no item of the page has a readable time
     */
    Slice placed(Instant fallback) {
        if (items.stream().allMatch(item -> item.time() != null && !liesAhead(item.time()))) {
            return this;
        }
        Instant place = items.stream()
                .map(FeedItem::time)
                .filter(Objects::nonNull)
                .filter(time -> !liesAhead(time))
                .findFirst()
                .orElse(fallback);
        List<FeedItem> placed = new ArrayList<>(items.size());
        for (FeedItem item : items) {
            if (item.time() == null) {
                placed.add(item.at(place));
            } else if (liesAhead(item.time())) {
                placed.add(item.isInvalid() ? item.at(place) : item.ahead(now));
            } else {
                placed.add(item);
                place = item.time();
            }
        }
        return new Slice(placed, count, now);
    }

    /** The time of the newest item that has a readable one, at most the service's own; empty when there is none. */
    public Optional<Instant> newest() {
        return items.stream()
                .map(FeedItem::time)
                .filter(Objects::nonNull)
                .map(time -> time.isAfter(now) ? now : time)
                .max(Comparator.naturalOrder());
    }

    private boolean liesAhead(Instant time) {
        return time.minus(TOLERANCE).isAfter(now);
    }
}
