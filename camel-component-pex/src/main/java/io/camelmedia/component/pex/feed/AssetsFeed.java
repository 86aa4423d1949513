// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.feed;

import static io.camelmedia.component.pex.PexParam.WATCH_FOR;

import io.camelmedia.support.camel.Polled;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.FeedPage;
import io.camelmedia.support.poll.feed.FeedPass;
import io.camelmedia.support.poll.feed.Learnt;
import io.camelmedia.support.poll.walk.NewestFirstFeed;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * New assets, by their ids, and then the changes of unfinished ones: each of these is asked for once in a pass, until
 * it is sampled, failed, deleted or too old (document: Get all assets, Get an asset).
 */
public final class AssetsFeed extends NewestFirstFeed<AssetProgress> {

    private static final long BEFORE_ALL = Long.MIN_VALUE;

    private final Lookup lookup;
    private final Duration watchFor;
    private final Clock clock;
    private Long asked = BEFORE_ALL;

    /** Asks for a single asset. */
    @FunctionalInterface
    interface Lookup {

        /** @return empty when it was deleted */
        Optional<FeedItem> now(long assetId) throws Exception;
    }

    /**
     * @param watchFor how long after its creation an unfinished asset is followed
     * @param clock    tells when that time is over
     */
    AssetsFeed(Query query, Lookup lookup, Duration lookback, Duration watchFor, Clock clock) {
        super("pex:assets", query, lookback, clock);
        this.lookup = lookup;
        this.watchFor = watchFor;
        this.clock = clock;
    }

    /** @param get asks for a single asset */
    public static Feed<?> of(Polled.Source source, Operation get) {
        AssetItems assets = new AssetItems(source, get);
        return new AssetsFeed(
                assets::between,
                assets::now,
                source.options().lookback(),
                source.values().duration(WATCH_FOR),
                source.clock());
    }

    @Override
    public AssetProgress resume(Cursor cursor) {
        return new AssetProgress(cursor);
    }

    @Override
    public FeedPass<AssetProgress> read(AssetProgress read) throws Exception {
        Iterator<Long> round = round(read.unfinished());
        FeedPass<AssetProgress> arrivals = super.read(read);
        return () -> {
            Optional<FeedPage<AssetProgress>> page = arrivals.next();
            return page.isPresent() ? page : follow(round, read);
        };
    }

    /** A round that failed at an asset continues behind it in the next pass, so that no asset holds up the others. */
    private Iterator<Long> round(NavigableSet<Long> unfinished) {
        List<Long> round = new ArrayList<>(unfinished.tailSet(asked, false));
        round.addAll(unfinished.headSet(asked, true));
        return round.iterator();
    }

    private Optional<FeedPage<AssetProgress>> follow(Iterator<Long> round, AssetProgress read) throws Exception {
        if (!round.hasNext()) {
            asked = BEFORE_ALL;
            return Optional.empty();
        }
        asked = round.next();
        return Optional.of(follow(asked, read.unfinished(asked)));
    }

    private FeedPage<AssetProgress> follow(Long id, UnfinishedAsset known) throws Exception {
        boolean tooOld = clock.instant().isAfter(known.created().plus(watchFor));
        Optional<FeedItem> now = tooOld ? Optional.empty() : lookup.now(id);
        if (now.isEmpty()) {
            return new FeedPage<>(Learnt.of(id, progress -> progress.leave(id)), List.of());
        }
        boolean changed = !now.get().revision().equals(known.status());
        return FeedPage.of(changed ? List.of(now.get()) : List.of());
    }
}
