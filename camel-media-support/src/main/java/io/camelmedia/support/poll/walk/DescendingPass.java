// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.walk;

import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.FeedPage;
import io.camelmedia.support.poll.feed.FeedPass;
import io.camelmedia.support.poll.feed.Learnt;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Walks down to the lower bound of a range, remembers one id per page, and hands the pages out from below. A page that
 * no longer reaches down to its bound, because items became visible meanwhile, is divided again, so that none is lost.
 * Only the page read last is kept.
 */
final class DescendingPass<P extends IdProgress> implements FeedPass<P> {

    private final NewestFirstFeed<P> feed;
    private final P read;
    private final Instant floor;
    private final Deque<IdRange> ranges;
    private final Settlement settlement;
    private IdRange keptRange;
    private List<FeedItem> kept;
    private boolean over;

    /**
     * @param ranges     what to read, the lowest first
     * @param settlement what the walk settles; null when it begins at the highest id, and so settles nothing
     */
    DescendingPass(NewestFirstFeed<P> feed, P read, List<IdRange> ranges, Settlement settlement) {
        this.feed = feed;
        this.read = read;
        this.settlement = settlement;
        this.floor = read.floor();
        this.ranges = new ArrayDeque<>(ranges);
    }

    @Override
    public Optional<FeedPage<P>> next() throws Exception {
        if (over) {
            return Optional.empty();
        }
        if (ranges.isEmpty()) {
            over = true;
            return Optional.of(page(List.of()));
        }
        IdRange range = ranges.peek();
        List<FeedItem> items = range.equals(keptRange) ? kept : fetch(range);
        ranges.pop();
        if (items.isEmpty() || isSettled(items)) {
            return Optional.of(page(List.of()));
        }
        if (settlement != null && !settlement.knowsNewest()) {
            settlement.newest(NewestFirstFeed.newest(items));
        }
        Long lowest = NewestFirstFeed.lowest(items);
        if (lowest == null || range.reachesTo(lowest)) {
            FeedPage<P> page = page(unseen(items));
            if (settlement != null && lowest != null) {
                settlement.passed(NewestFirstFeed.newest(items));
            }
            return Optional.of(page);
        }
        keptRange = range.from(lowest);
        kept = items;
        ranges.push(keptRange);
        ranges.push(range.under(lowest));
        return Optional.of(page(List.of()));
    }

    private List<FeedItem> fetch(IdRange range) throws Exception {
        Slice slice = feed.fetch(range, floor);
        if (settlement != null) {
            settlement.now(slice.now());
        }
        return slice.items().stream()
                .filter(item -> !NewestFirstFeed.hasId(item) || range.holds(NewestFirstFeed.id(item)))
                .toList();
    }

    private FeedPage<P> page(List<FeedItem> items) {
        return new FeedPage<>(settlement == null ? Learnt.nothing() : settlement.learnt(read), items);
    }

    /** Nothing on the page, and so nothing below it, is as young as the floor. */
    private boolean isSettled(List<FeedItem> items) {
        return floor != null && NewestFirstFeed.newest(items).isBefore(floor);
    }

    private List<FeedItem> unseen(List<FeedItem> items) {
        SortedMap<Long, Map<String, FeedItem>> unseen = new TreeMap<>();
        long place = Long.MAX_VALUE;
        for (FeedItem item : items) {
            place = NewestFirstFeed.hasId(item) ? NewestFirstFeed.id(item) : place;
            if ((floor == null || !item.time().isBefore(floor)) && !read.seen(item.id())) {
                unseen.computeIfAbsent(place, same -> new LinkedHashMap<>()).put(item.id(), item);
            }
        }
        return unseen.values().stream()
                .flatMap(sameplace -> sameplace.values().stream())
                .toList();
    }
}
