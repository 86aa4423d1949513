package io.camelmedia.support.poll;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.cursor.CursorStore.Stored;
import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.StartFrom;
import io.camelmedia.support.poll.store.FileCursorStore;
import io.camelmedia.support.poll.walk.NewestFirstFeed;
import io.camelmedia.support.poll.walk.ScanFeed;
import io.camelmedia.support.poll.walk.ScanProgress;
import io.camelmedia.support.poll.walk.SinceFeed;
import io.camelmedia.support.poll.walk.Slice;
import java.io.IOException;
import java.nio.file.Files;
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
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a poll and an event cost does not grow with the look-back window. */
class CursorAtScaleTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration LOOKBACK = Duration.ofHours(48);
    private static final int PAGE = 50;
    private static final int LITTLE = 4096;

    @TempDir
    Path folder;

    private final List<FeedItem> listed = new ArrayList<>();
    private final List<Object> received = new ArrayList<>();
    private final MovedClock clock = new MovedClock();
    private int headQueries;
    private int windowQueries;
    private Polled polled;

    @AfterEach
    void stop() {
        if (polled != null) {
            polled.close();
        }
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

    private SinceFeed sinceFeed() {
        return new SinceFeed(
                "ci:events", this::since, () -> Optional.of(time(listed.size() - 1)), PAGE, LOOKBACK, clock);
    }

    /** A cursor behind a window of so many ids, as the first release wrote them. */
    private void begin(String feed, int ids) throws IOException {
        Map<String, Instant> window = new LinkedHashMap<>();
        for (int i = 0; i < ids; i++) {
            listed.add(item(i));
            window.put(Integer.toString(i), time(i));
        }
        ObjectNode state = JsonNodeFactory.instance.objectNode().put("floor", BEGIN.toString());
        begin(new Cursor(feed, time(ids - 1), window, state));
    }

    private void begin(Cursor cursor) throws IOException {
        new FileCursorStore(folder).replace("key", OptionalLong.empty(), new Stored(cursor, 7));
    }

    private void follow(Feed<?> feed) {
        FeedOptions options = new FeedOptions(StartFrom.BEGINNING, LOOKBACK, OnFailure.STOP, false);
        polled = new Polled(
                feed, options, new FileCursorStore(folder), handed -> received.add(handed.body(Object.class)));
    }

    private void anIdlePollIsCheapAndAnEventIsWrittenShortly() throws Exception {
        polled.poll();
        for (int event = 0; event < 20; event++) {
            headQueries = 0;
            assertThat(polled.poll()).isZero();
            assertThat(headQueries).as("requests of an idle poll").isBetween(1, 2);

            FeedItem next = item(listed.size());
            listed.add(next);
            long before = bytes();
            assertThat(polled.poll()).isOne();
            assertThat(received).endsWith(next.body());
            assertThat(bytes() - before).as("bytes for one event").isBetween(1L, (long) LITTLE);
        }
    }

    private long bytes() throws IOException {
        long bytes = 0;
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 10_000, 100_000})
    void ofAFeedByTime(int ids) throws Exception {
        begin("ci:events", ids);
        follow(sinceFeed());

        anIdlePollIsCheapAndAnEventIsWrittenShortly();
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 10_000, 100_000})
    void ofAFeedByIds(int ids) throws Exception {
        begin("pex:copies", ids);
        follow(NewestFirstFeed.of("pex:copies", this::between, LOOKBACK, clock));

        anIdlePollIsCheapAndAnEventIsWrittenShortly();
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 10_000, 100_000})
    void ofAFeedThatListsEverythingAnEventIsWrittenShortly(int ids) throws Exception {
        ScanProgress seen = new ScanProgress(Cursor.empty("ci:mediaboxes"));
        for (int i = 0; i < ids; i++) {
            listed.add(item(i));
            seen.add(item(i));
        }
        ArrayNode hashes = (ArrayNode) seen.cursor().state().path("seen");
        assertThat(hashes).hasSize(ids);
        begin(seen.cursor());
        follow(new ScanFeed("ci:mediaboxes", this::scan, 1000));
        polled.poll();
        for (int event = 0; event < 5; event++) {
            listed.add(item(listed.size()));
            long before = bytes();
            assertThat(polled.poll()).isOne();
            assertThat(bytes() - before).isBetween(1L, (long) LITTLE);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 10_000, 100_000})
    void theWindowIsReadOnceInTheTimeThatItLasts(int ids) throws Exception {
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
        begin("pex:copies", ids);
        Map<String, Instant> without = new LinkedHashMap<>(
                new FileCursorStore(folder).load("key").orElseThrow().cursor().window());
        String late = Integer.toString(ids / 3);
        without.remove(late);
        new FileCursorStore(folder)
                .replace(
                        "key",
                        OptionalLong.of(7),
                        new Stored(
                                new Cursor(
                                        "pex:copies",
                                        time(ids - 1),
                                        without,
                                        JsonNodeFactory.instance.objectNode().put("floor", BEGIN.toString())),
                                8));
        follow(NewestFirstFeed.of("pex:copies", this::between, LOOKBACK, clock));
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
