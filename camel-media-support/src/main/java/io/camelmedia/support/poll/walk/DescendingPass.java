package io.camelmedia.support.poll.walk;

import io.camelmedia.support.poll.FeedItem;
import io.camelmedia.support.poll.FeedPage;
import io.camelmedia.support.poll.FeedPass;
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
 * Walks down to the floor, remembers one id per page, and hands the pages out from below. A page that no longer reaches
 * down to its bound, because items became visible meanwhile, is divided again, so that none is lost. Only the page read
 * last is kept.
 */
final class DescendingPass<P extends IdProgress> implements FeedPass<P> {

    private final NewestFirstFeed.Query query;
    private final P read;
    private final Instant floor;
    private final Deque<Range> ranges = new ArrayDeque<>();
    private Range keptRange;
    private List<FeedItem> kept;
    private final Settlement settlement;
    private Phase phase = Phase.BEGIN;

    private enum Phase {
        BEGIN,
        WALK,
        OVER
    }

    /** Ids between two bounds, both exclusive; null for no bound. */
    private record Range(Long below, Long above) {

        boolean holds(long id) {
            return (below == null || id < below) && (above == null || id > above);
        }

        boolean reachesTo(long id) {
            return above != null && above >= id - 1;
        }

        Range from(long id) {
            return new Range(below, id - 1);
        }

        Range under(long id) {
            return new Range(id, above);
        }
    }

    DescendingPass(NewestFirstFeed.Query query, P read, Settlement settlement) {
        this.query = query;
        this.read = read;
        this.settlement = settlement;
        read.prune();
        this.floor = read.floor();
        ranges.push(new Range(null, read.settled()));
    }

    @Override
    public Optional<FeedPage<P>> next() throws Exception {
        if (phase == Phase.OVER) {
            return Optional.empty();
        }
        if (ranges.isEmpty()) {
            phase = Phase.OVER;
            return Optional.of(page(List.of()));
        }
        Range range = ranges.peek();
        List<FeedItem> items = range.equals(keptRange) ? kept : fetch(range);
        ranges.pop();
        if (items.isEmpty() || isSettled(items)) {
            return Optional.of(page(List.of()));
        }
        if (phase == Phase.BEGIN) {
            settlement.newest(NewestFirstFeed.newest(items));
            phase = Phase.WALK;
        }
        Long lowest = NewestFirstFeed.lowest(items);
        if (lowest == null) {
            return Optional.of(page(unseen(items)));
        }
        if (range.reachesTo(lowest)) {
            FeedPage<P> page = page(unseen(items));
            settlement.passed(NewestFirstFeed.newest(items));
            return Optional.of(page);
        }
        keptRange = range.from(lowest);
        kept = items;
        ranges.push(keptRange);
        ranges.push(range.under(lowest));
        return Optional.of(page(List.of()));
    }

    private List<FeedItem> fetch(Range range) throws Exception {
        Slice slice = query.fetch(range.below(), range.above()).placed(floor == null ? Instant.EPOCH : floor);
        settlement.now(slice.now());
        return slice.items().stream()
                .filter(item -> !NewestFirstFeed.hasId(item) || range.holds(NewestFirstFeed.id(item)))
                .toList();
    }

    private FeedPage<P> page(List<FeedItem> items) {
        return new FeedPage<>(settlement.learnt(), items);
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
