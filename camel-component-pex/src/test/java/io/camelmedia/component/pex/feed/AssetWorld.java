// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.feed;

import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.walk.Slice;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A service with assets to which things happen, also between two reads. */
final class AssetWorld extends Clock {

    static final int PAGE = 3;
    static final Duration LOOKBACK = Duration.ofMinutes(5);
    static final Duration WATCH_FOR = Duration.ofDays(7);

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final int GAP = 1000;

    private record Entry(String status, Instant created, Instant changed) {}

    private final NavigableMap<Long, Entry> assets = new TreeMap<>();
    private final Deque<Runnable> during = new ArrayDeque<>();
    private final List<Long> asked = new ArrayList<>();
    private Instant now = BEGIN;
    private Instant newest = BEGIN;
    private long ids;
    private long late;
    private int broken;

    AssetsFeed feed() {
        return new AssetsFeed(this::between, this::now, LOOKBACK, WATCH_FOR, this);
    }

    long add(String status) {
        ids += GAP;
        newest = now;
        assets.put(ids, new Entry(status, now, now));
        return ids;
    }

    /** Adds one that was created with the newest, and stands below it. */
    void addLate(String status) {
        if (ids > 0) {
            assets.put(ids - ++late, new Entry(status, newest, now));
        }
    }

    void change(long id, String status) {
        assets.computeIfPresent(id, (same, entry) -> new Entry(status, entry.created(), now));
    }

    void delete(long id) {
        assets.remove(id);
    }

    void advance(Duration time) {
        now = now.plus(time);
    }

    /** Happens when the next read was answered. */
    void meanwhile(Runnable happening) {
        during.add(happening);
    }

    /** The read of this number breaks off; 0 for none. */
    void breakAt(int read) {
        broken = read;
    }

    /** From now on nothing happens by itself. */
    void calm() {
        during.clear();
        broken = 0;
    }

    /** The ids of all assets. */
    List<Long> ids() {
        return List.copyOf(assets.keySet());
    }

    String status(long id) {
        return assets.get(id).status();
    }

    /** The ids of the assets that were asked for one by one, and forgets them. */
    List<Long> takeAsked() {
        List<Long> taken = List.copyOf(asked);
        asked.clear();
        return taken;
    }

    private Slice between(Long below, Long above) throws IOException {
        return answered(Slice.uncounted(assets.descendingMap().entrySet().stream()
                .filter(asset -> below == null || asset.getKey() < below)
                .filter(asset -> above == null || asset.getKey() > above)
                .limit(PAGE)
                .map(asset ->
                        item(asset.getKey(), asset.getValue(), asset.getValue().created()))
                .toList()));
    }

    private Optional<FeedItem> now(long id) throws IOException {
        asked.add(id);
        Entry asset = assets.get(id);
        return answered(Optional.ofNullable(asset).map(known -> item(id, known, known.changed())));
    }

    private static FeedItem item(long id, Entry asset, Instant time) {
        return new FeedItem(Long.toString(id), asset.status(), time, id, Map.of());
    }

    private <T> T answered(T answer) throws IOException {
        if (broken > 0 && --broken == 0) {
            throw new IOException("the connection broke");
        }
        if (!during.isEmpty()) {
            during.remove().run();
        }
        return answer;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
