// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.StartFrom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SinceFeedTest {

    private static final Duration LOOKBACK = Duration.ofSeconds(60);

    private final List<FeedItem> events = new ArrayList<>();
    private final List<String> queries = new ArrayList<>();
    private final SinceFeed feed =
            new SinceFeed("ci:events", this::fetch, this::newest, 3, LOOKBACK, Clock.systemUTC());

    private Slice fetch(Instant since, int offset, int limit) {
        queries.add((since == null ? "all" : since.toString().substring(11)) + "+" + offset);
        List<FeedItem> all = events.stream()
                .filter(event -> since == null || !event.time().isBefore(since))
                .toList();
        return new Slice(all.stream().skip(offset).limit(limit).toList(), all.size());
    }

    private Optional<Instant> newest() {
        queries.add("newest");
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(events.get(events.size() - 1).time());
    }

    private void event(String time, String... ids) {
        Instant instant = Instant.parse("2026-01-01T" + time + "Z");
        Arrays.stream(ids).forEach(id -> events.add(FeedItem.of(id, instant, id, Map.of())));
    }

    private List<String> pass(WindowProgress progress) throws Exception {
        List<String> ids = new ArrayList<>();
        feed.read(progress).forEachPage(page -> {
            page.learnt().teach(progress);
            page.items().forEach(progress::add);
            page.items().forEach(item -> ids.add(item.id()));
        });
        return ids;
    }

    @Test
    void whatIsOnOnePageTakesOneQuery() throws Exception {
        event("12:00:00.5", "a");
        event("12:00:01", "b");

        assertThat(pass(feed.resume(Cursor.empty("ci:events")))).containsExactly("a", "b");
        assertThat(queries).containsExactly("all+0");
    }

    @Test
    void sinceMovesToTheSecondOfThePagesLastItem() throws Exception {
        event("12:00:00.5", "a", "b");
        event("12:00:01.25", "c");
        event("12:00:01.75", "d", "e");
        event("12:00:03", "f");

        assertThat(pass(feed.resume(Cursor.empty("ci:events")))).containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(queries).containsExactly("all+0", "newest", "all+0", "12:00:01Z+0", "12:00:01Z+3");
    }

    @Test
    void theOffsetIsUsedOnlyWithinOneSecond() throws Exception {
        event("12:00:00", "a", "b", "c", "d", "e", "f", "g");
        event("12:00:01", "h", "i", "j");

        assertThat(pass(feed.resume(Cursor.empty("ci:events"))))
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
        assertThat(queries)
                .containsExactly(
                        "all+0", "newest", "all+0", "12:00:00Z+0", "12:00:00Z+3", "12:00:00Z+6", "12:00:01Z+0");
    }

    @Test
    void aSecondThatShiftedIsReadAgain() throws Exception {
        event("12:00:00", "a", "b", "c", "d", "e");
        SinceFeed shifting = new SinceFeed(
                "ci:events",
                (since, offset, limit) -> {
                    Slice slice = fetch(since, offset, limit);
                    if (queries.size() == 4) {
                        events.add(0, FeedItem.of("first", events.get(0).time(), "", Map.of()));
                    }
                    return slice;
                },
                this::newest,
                3,
                LOOKBACK,
                Clock.systemUTC());
        WindowProgress progress = shifting.resume(Cursor.empty("ci:events"));
        List<String> ids = new ArrayList<>();
        shifting.read(progress).forEachPage(page -> {
            page.items().forEach(progress::add);
            page.items().forEach(item -> ids.add(item.id()));
        });

        assertThat(ids).containsExactly("a", "b", "c", "d", "e", "first");
        assertThat(queries)
                .containsExactly(
                        "all+0", "newest", "all+0", "12:00:00Z+0", "12:00:00Z+3", "12:00:00Z+0", "12:00:00Z+3");
    }

    @Test
    void aServiceThatCountsMoreThanItListsComesToAnEnd() throws Exception {
        event("12:00:00", "a", "a", "b");

        assertThat(pass(feed.resume(Cursor.empty("ci:events")))).containsExactly("a", "b");
        assertThat(queries).containsExactly("all+0", "newest", "all+0", "all+0");
    }

    @Test
    void theNextPassBeginsLookbackBeforeTheLastItem() throws Exception {
        event("12:00:00", "a");
        event("12:02:00.9", "b");
        WindowProgress progress = feed.resume(Cursor.empty("ci:events"));
        pass(progress);
        queries.clear();
        event("12:02:01", "c");
        events.add(1, FeedItem.of("late", Instant.parse("2026-01-01T12:01:00.9Z"), "late", Map.of()));

        assertThat(pass(progress)).containsExactly("late", "c");
        assertThat(queries).containsExactly("12:01:00Z+0");
    }

    @Test
    void theCursorHoldsTheWindowOnly() throws Exception {
        event("12:00:00", "a");
        event("12:02:00.9", "b");
        WindowProgress progress = feed.resume(Cursor.empty("ci:events"));
        pass(progress);

        assertThat(progress.cursor().toJson())
                .hasToString("{\"version\":1,\"feed\":\"ci:events\",\"position\":\"2026-01-01T12:02:00.900Z\","
                        + "\"window\":{\"b\":\"2026-01-01T12:02:00.900Z\"},"
                        + "\"state\":{\"floor\":\"2026-01-01T12:01:00Z\"}}");
    }

    @Test
    void theWindowStaysSmallInALongWalk() throws Exception {
        for (int i = 0; i < 20_000; i++) {
            Instant time = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(i);
            events.add(FeedItem.of("e" + i, time, "", Map.of()));
        }
        SinceFeed large = new SinceFeed("ci:events", this::fetch, this::newest, 500, LOOKBACK, Clock.systemUTC());
        WindowProgress progress = large.resume(Cursor.empty("ci:events"));
        List<Integer> known = new ArrayList<>();
        large.read(progress).forEachPage(page -> {
            page.learnt().teach(progress);
            page.items().forEach(progress::add);
            known.add((int)
                    events.stream().filter(event -> progress.seen(event.id())).count());
        });

        assertThat(known).allMatch(size -> size < 2000);
        assertThat(progress.cursor().window()).hasSize(61);
    }

    @Test
    void nowIsTheServicesNewestItem() throws Exception {
        event("12:00:00", "old");
        event("12:10:00", "a");
        event("12:10:30.5", "b");
        Cursor now = feed.begin(StartFrom.NOW);
        assertThat(now.position()).isEqualTo("2026-01-01T12:10:30.500Z");
        assertThat(now.window()).containsOnlyKeys("a", "b");

        event("12:10:30.5", "same");
        events.add(2, FeedItem.of("late", Instant.parse("2026-01-01T12:10:01Z"), "late", Map.of()));

        assertThat(pass(feed.resume(now))).containsExactly("late", "same");
    }

    @Test
    void nowOfAnEmptyServiceIsBeforeItsFirstItem() throws Exception {
        Cursor now = feed.begin(StartFrom.NOW);
        event("12:00:00", "first");

        assertThat(pass(feed.resume(now))).containsExactly("first");
    }

    @Test
    void anInstantIsExactAndInclusive() throws Exception {
        event("12:00:00.1", "before");
        event("12:00:00.2", "at");
        event("12:00:00.3", "after");
        Cursor cursor = feed.begin(StartFrom.at(Instant.parse("2026-01-01T12:00:00.2Z")));

        assertThat(pass(feed.resume(cursor))).containsExactly("at", "after");
    }
}
