// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.feed.FeedItem;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** A service with items to which things happen, also between two pages. */
abstract class World {

    static final int LIMIT = 3;
    static final Duration LOOKBACK = Duration.ofSeconds(30);
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Comparator<Thing> ORDER =
            Comparator.comparing(Thing::time).thenComparing(Thing::id);

    /** What the service has, how many there were when it became visible, and whether newer ones were visible before. */
    record Thing(long id, Instant time, int arrival, boolean late) {

        FeedItem item() {
            return FeedItem.of(Long.toString(id), time, this, Map.of());
        }
    }

    /** A page broke off. */
    static final class Broken extends IOException {}

    final List<Thing> visible = new ArrayList<>();
    private final Deque<Runnable> during = new ArrayDeque<>();
    private Instant now = BEGIN;
    private int arrivals;
    private int fault;

    abstract Feed<?> feed();

    /** Items that come to be and are visible at once. */
    void arrive(Duration later, int count) {
        now = now.plus(later);
        for (int i = 0; i < count; i++) {
            show(now, false);
        }
    }

    /** An item that came to be earlier, within the look-back of the newest, and becomes visible now. */
    void arriveLate(Duration late) {
        show(newest().minus(late), true);
    }

    /** The service lists an item twice from now on. */
    void repeat(int index) {
        if (!visible.isEmpty()) {
            visible.add(visible.get(index % visible.size()));
            visible.sort(ORDER);
        }
    }

    /** An item disappears, where services do that. */
    void expire(int index) {}

    /** Whether what happens during a pass can make it pass over an item, which the next one finds. */
    boolean shifts() {
        return false;
    }

    /** Happens when the next page has been read. */
    void next(Runnable happening) {
        during.add(happening);
    }

    /** The read of this number breaks off; 0 for none. */
    void breakAt(int read) {
        fault = read;
    }

    /** From now on nothing happens by itself. */
    void calm() {
        during.clear();
        fault = 0;
    }

    private void show(Instant time, boolean late) {
        arrivals++;
        visible.add(new Thing(time.toEpochMilli() * 1000 + arrivals, time, arrivals, late));
        visible.sort(ORDER);
    }

    Instant newest() {
        return visible.stream().map(Thing::time).max(Comparator.naturalOrder()).orElse(BEGIN);
    }

    int arrivals() {
        return arrivals;
    }

    /** Passed through by each answer. */
    <T> T answered(T answer) throws Broken {
        if (fault > 0 && --fault == 0) {
            throw new Broken();
        }
        if (!during.isEmpty()) {
            during.remove().run();
        }
        return answer;
    }
}
