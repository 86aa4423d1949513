// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.StartFrom;
import io.camelmedia.support.poll.walk.NewestFirstFeed;
import io.camelmedia.support.poll.walk.ScanFeed;
import io.camelmedia.support.poll.walk.ScanProgress;
import io.camelmedia.support.poll.walk.SinceFeed;
import io.camelmedia.support.poll.walk.Slice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a poll and an event cost does not grow with the look-back window. */
class CursorAtScaleTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration LOOKBACK = Duration.ofHours(48);
    private static final int PAGE = 50;
    private static final String SIZES = "io.camelmedia.support.poll.MeasuredStore#sizesAndKinds";

    @TempDir
    Path folder;

    private final List<FeedItem> listed = new ArrayList<>();
    private final List<Object> received = new ArrayList<>();
    private final MovedClock clock = new MovedClock();
    private int headQueries;
    private int windowQueries;
    private MeasuredStore cursors;
    private Polled polled;

    @AfterEach
    void stop() {
        polled.close();
        cursors.close();
    }

    private static FeedItem item(int number) {
        return FeedItem.of(Integer.toString(number), time(number), "body " + number, Map.of());
    }

    private static Instant time(int number) {
        return BEGIN.plusSeconds(number);
    }

    private Slice since(Instant since, int offset, int limit) {
        count(since != null && !since.isBefore(time(listed.size() - 2)));
        int from = since == null
                ? 0
                : (int) Math.max(0, Duration.between(BEGIN, since).toSeconds());
        List<FeedItem> all = listed.subList(Math.min(from, listed.size()), listed.size());
        return new Slice(List.copyOf(all.subList(0, Math.min(limit, all.size()))), all.size());
    }

    private Slice between(Long below, Long above) {
        count(above != null && above >= listed.size() - 2);
        int to = below == null ? listed.size() : (int) Math.min(below, listed.size());
        int from = above == null ? 0 : (int) Math.min(above + 1, to);
        List<FeedItem> page = new ArrayList<>();
        for (int i = to - 1; i >= Math.max(from, to - PAGE); i--) {
            page.add(listed.get(i));
        }
        return Slice.uncounted(page);
    }

    private void count(boolean head) {
        headQueries += head ? 1 : 0;
        windowQueries += head ? 0 : 1;
    }

    private Slice scan(int offset, int limit) {
        return new Slice(
                List.copyOf(listed.subList(Math.min(offset, listed.size()), Math.min(offset + limit, listed.size()))),
                listed.size());
    }

    private NewestFirstFeed<?> idFeed() {
        return NewestFirstFeed.of("pex:copies", this::between, LOOKBACK, clock);
    }

    private SinceFeed sinceFeed() {
        return new SinceFeed(
                "ci:events", this::since, () -> Optional.of(time(listed.size() - 1)), PAGE, LOOKBACK, clock);
    }

    /** A cursor behind a window of so many ids, as the first release wrote them. */
    private void begin(String feed, int ids) throws IOException {
        for (int i = 0; i < ids; i++) {
            listed.add(item(i));
        }
        cursors.begin(without(feed, "none"));
    }

    private Cursor without(String feed, String id) {
        Map<String, Instant> window = new LinkedHashMap<>();
        listed.forEach(item -> window.put(item.id(), item.time()));
        window.remove(id);
        ObjectNode state = JsonNodeFactory.instance.objectNode().put("floor", BEGIN.toString());
        return new Cursor(feed, time(listed.size() - 1), window, state);
    }

    private void keepIn(MeasuredStore.Kind kind) {
        cursors = kind.open(folder);
    }

    private void follow(Feed<?> feed) {
        FeedOptions options = new FeedOptions(StartFrom.BEGINNING, LOOKBACK, OnFailure.STOP, false);
        polled = new Polled(feed, options, cursors.store(), handed -> received.add(handed.body(Object.class)));
    }

    private void anIdlePollIsCheapAndAnEventIsWrittenShortly() throws Exception {
        polled.poll();
        for (int event = 0; event < 20; event++) {
            headQueries = 0;
            assertThat(polled.poll()).isZero();
            assertThat(headQueries).as("requests of an idle poll").isBetween(1, 2);

            anEventIsWrittenShortly();
        }
    }

    private void anEventIsWrittenShortly() throws Exception {
        FeedItem next = item(listed.size());
        listed.add(next);
        cursors.takeWritten();
        assertThat(polled.poll()).isOne();
        assertThat(received).endsWith(next.body());
        assertThat(cursors.takeWritten()).as("bytes for one event").isBetween(1L, MeasuredStore.LITTLE);
    }

    @ParameterizedTest
    @MethodSource(SIZES)
    void ofAFeedByTime(int ids, MeasuredStore.Kind kind) throws Exception {
        keepIn(kind);
        begin("ci:events", ids);
        follow(sinceFeed());

        anIdlePollIsCheapAndAnEventIsWrittenShortly();
    }

    @ParameterizedTest
    @MethodSource(SIZES)
    void ofAFeedByIds(int ids, MeasuredStore.Kind kind) throws Exception {
        keepIn(kind);
        begin("pex:copies", ids);
        follow(idFeed());

        anIdlePollIsCheapAndAnEventIsWrittenShortly();
    }

    @ParameterizedTest
    @MethodSource(SIZES)
    void ofAFeedThatListsEverythingAnEventIsWrittenShortly(int ids, MeasuredStore.Kind kind) throws Exception {
        keepIn(kind);
        ScanProgress seen = new ScanProgress(Cursor.empty("ci:mediaboxes"));
        for (int i = 0; i < ids; i++) {
            listed.add(item(i));
            seen.add(item(i));
        }
        assertThat(seen.cursor().state().path("seen")).hasSize(ids);
        cursors.begin(seen.cursor());
        follow(new ScanFeed("ci:mediaboxes", this::scan, 1000));

        polled.poll();
        for (int event = 0; event < 5; event++) {
            anEventIsWrittenShortly();
        }
    }

    @ParameterizedTest
    @EnumSource
    void soItIsInTheMeanWithTheWholeCursorsThatAreWrittenNowAndThen(MeasuredStore.Kind kind) throws Exception {
        keepIn(kind);
        begin("ci:events", 1000);
        follow(sinceFeed());
        polled.poll();
        cursors.takeWritten();
        int events = 1500;
        boolean whole = false;
        long written = 0;
        for (int event = 0; event < events; event++) {
            listed.add(item(listed.size()));
            polled.poll();
            long now = cursors.takeWritten();
            whole |= now > MeasuredStore.LITTLE;
            written += now;
        }

        assertThat(whole).isTrue();
        assertThat(written / events).isLessThan(MeasuredStore.LITTLE / 8);
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 10_000, 100_000})
    void theWindowIsReadOnceInTheTimeThatItLasts(int ids) throws Exception {
        keepIn(MeasuredStore.Kind.FILE);
        begin("ci:events", ids);
        follow(sinceFeed());
        int polls = 288;
        for (int i = 0; i < polls; i++) {
            polled.poll();
            clock.advance(LOOKBACK.dividedBy(polls));
        }

        int pages = ids / PAGE;
        assertThat(windowQueries).isBetween(pages, pages + polls * 12);
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 100_000})
    void whatBecomesVisibleLateIsFoundWithinLookback(int ids) throws Exception {
        keepIn(MeasuredStore.Kind.FILE);
        begin("pex:copies", ids);
        String late = Integer.toString(ids / 3);
        cursors.change(without("pex:copies", late));
        follow(idFeed());
        Instant end = clock.instant().plus(LOOKBACK);
        while (received.isEmpty() && clock.instant().isBefore(end)) {
            polled.poll();
            clock.advance(Duration.ofMinutes(10));
        }

        assertThat(received).containsExactly("body " + late);
    }

    private static final class MovedClock extends Clock {

        private Instant now = BEGIN;

        void advance(Duration step) {
            now = now.plus(step);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
