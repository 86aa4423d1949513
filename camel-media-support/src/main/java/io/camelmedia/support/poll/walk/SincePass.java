// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.walk;

import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.FeedPage;
import io.camelmedia.support.poll.feed.FeedPass;
import io.camelmedia.support.poll.feed.Learnt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Walks up by moving {@code since} to the last item of each page, because items that become visible meanwhile would
 * shift what an offset counts. Times on the wire differ in the length of their fractions, so {@code since} is always a
 * whole second. Only a second with more items than a page holds is walked by an offset, and walked again when fewer
 * items came than the service counts.
 */
final class SincePass implements FeedPass<WindowProgress> {

    private enum Phase {
        BEGIN,
        WALK,
        END,
        OVER
    }

    private final SinceFeed feed;
    private final WindowProgress read;
    private final Settlement settlement;
    private final Set<String> walked = new HashSet<>();
    private Phase phase = Phase.BEGIN;
    private Instant since;
    private int offset;
    private int walkedBefore;

    /**
     * @param since      where the walk begins; null for the beginning
     * @param settlement what the walk settles; null when it begins at the position, and so settles nothing
     */
    SincePass(SinceFeed feed, WindowProgress read, Instant since, Settlement settlement) {
        this.feed = feed;
        this.read = read;
        this.settlement = settlement;
        this.since = since;
    }

    @Override
    public Optional<FeedPage<WindowProgress>> next() throws Exception {
        if (phase == Phase.OVER) {
            return Optional.empty();
        }
        if (phase == Phase.END) {
            phase = Phase.OVER;
            return Optional.of(new FeedPage<>(learnt(), List.of()));
        }
        Slice slice = phase == Phase.BEGIN ? first() : fetch();
        Learnt<WindowProgress> learnt = learnt();
        List<FeedItem> unseen = unseen(slice);
        phase = isNothingNew(slice, unseen) ? Phase.END : advance(slice);
        return Optional.of(new FeedPage<>(learnt, unseen));
    }

    private Learnt<WindowProgress> learnt() {
        return settlement == null ? Learnt.nothing() : settlement.learnt(read);
    }

    /** A walk of several reads has to know what was newest before it began. */
    private Slice first() throws Exception {
        Slice slice = fetch();
        if (settlement == null
                || settlement.knowsNewest()
                || slice.items().stream().map(FeedItem::id).distinct().count() >= slice.count()) {
            return slice;
        }
        feed.newest().ifPresent(settlement::newest);
        return fetch();
    }

    private Slice fetch() throws Exception {
        Slice slice = feed.fetch(since, offset);
        if (settlement != null) {
            settlement.now(slice.now());
        }
        return slice;
    }

    /** At the position the service counts no more than is known. */
    private boolean isNothingNew(Slice slice, List<FeedItem> unseen) {
        return settlement == null && phase == Phase.BEGIN && unseen.isEmpty() && slice.count() <= read.knownAtTheHead();
    }

    private List<FeedItem> unseen(Slice slice) {
        List<FeedItem> unseen = new ArrayList<>();
        for (FeedItem item : slice.items()) {
            if (settlement != null) {
                settlement.passed(item.time());
            }
            if (walked.add(item.id()) && !read.seen(item.id())) {
                unseen.add(item);
            }
        }
        return unseen;
    }

    private Phase advance(Slice slice) {
        int covered = offset + slice.items().size();
        boolean last = slice.items().isEmpty() || covered >= slice.count();
        Instant reached = last ? since : reached(slice);
        if (!last && reached.equals(since)) {
            offset = covered;
            return Phase.WALK;
        }
        offset = 0;
        if (walked.size() < (last ? slice.count() : covered) && walked.size() > walkedBefore) {
            walkedBefore = walked.size();
            return Phase.WALK;
        }
        walked.clear();
        walkedBefore = 0;
        since = reached;
        return last ? Phase.END : Phase.WALK;
    }

    private Instant reached(Slice slice) {
        Instant reached = WindowProgress.second(
                slice.items().get(slice.items().size() - 1).time());
        return since == null || reached.isAfter(since) ? reached : since;
    }
}
