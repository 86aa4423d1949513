// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.FeedPage;
import io.camelmedia.support.poll.feed.FeedPass;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A feed that remembers more than ids: it tells new items, and their status until it is final. */
class StatusFeedTest {

    private static final Instant ZERO = Instant.parse("2026-01-01T00:00:00Z");

    private final Map<Long, String> service = new TreeMap<>(Comparator.reverseOrder());
    private final StatusFeed feed = new StatusFeed();

    private FeedItem item(long id) {
        return new FeedItem(Long.toString(id), service.get(id), ZERO.plusSeconds(60 * id), id, Map.of());
    }

    private Slice fetch(Long below, Long above) {
        return Slice.uncounted(service.keySet().stream()
                .filter(id -> below == null || id < below)
                .filter(id -> above == null || id > above)
                .limit(2)
                .map(this::item)
                .toList());
    }

    private final class StatusFeed extends NewestFirstFeed<StatusProgress> {

        StatusFeed() {
            super("fake:assets", StatusFeedTest.this::fetch, Duration.ofMinutes(5), Clock.systemUTC());
        }

        @Override
        public StatusProgress resume(Cursor cursor) {
            return new StatusProgress(cursor);
        }

        @Override
        public FeedPass<StatusProgress> read(StatusProgress read) throws Exception {
            List<FeedItem> changed = read.unfinished.entrySet().stream()
                    .filter(known -> !service.get(Long.valueOf(known.getKey())).equals(known.getValue()))
                    .map(known -> item(Long.parseLong(known.getKey())))
                    .toList();
            List<FeedPage<StatusProgress>> first = new ArrayList<>(List.of(FeedPage.of(changed)));
            FeedPass<StatusProgress> rest = super.read(read);
            return () -> first.isEmpty() ? rest.next() : Optional.of(first.remove(0));
        }
    }

    private static final class StatusProgress extends IdProgress {

        private final Map<String, String> unfinished = new LinkedHashMap<>();

        StatusProgress(Cursor cursor) {
            super(cursor);
            cursor.state()
                    .path("unfinished")
                    .properties()
                    .forEach(known ->
                            unfinished.put(known.getKey(), known.getValue().asText()));
        }

        @Override
        public void add(FeedItem item) {
            super.add(item);
            if (item.revision().equals("sampled")) {
                unfinished.remove(item.id());
            } else {
                unfinished.put(item.id(), item.revision());
            }
        }

        @Override
        protected Map<String, Object> remembered() {
            Map<String, Object> remembered = new LinkedHashMap<>(super.remembered());
            remembered.put("unfinished", unfinished);
            return remembered;
        }
    }

    private List<String> pass(StatusProgress progress) throws Exception {
        List<String> told = new ArrayList<>();
        feed.read(progress).forEachPage(page -> {
            page.learnt().teach(progress);
            page.items().forEach(progress::add);
            page.items().forEach(item -> told.add(item.id() + " " + item.revision()));
        });
        return told;
    }

    private StatusProgress reloaded(StatusProgress progress) {
        return feed.resume(Cursor.parse(progress.cursor().toJson().toString()));
    }

    @Test
    void newItemsAndChangesOfUnfinishedOnesAreTold() throws Exception {
        service.put(1L, "uploaded");
        service.put(2L, "sampled");
        service.put(3L, "uploaded");
        StatusProgress progress = feed.resume(Cursor.empty("fake:assets"));
        assertThat(pass(progress)).containsExactly("1 uploaded", "2 sampled", "3 uploaded");

        service.put(1L, "sampled");
        service.put(100L, "uploaded");
        progress = reloaded(progress);
        assertThat(pass(progress)).containsExactly("1 sampled", "100 uploaded");

        service.put(3L, "sampled");
        progress = reloaded(progress);
        assertThat(pass(progress)).containsExactly("3 sampled");
        assertThat(pass(reloaded(progress))).isEmpty();
    }

    @Test
    void whatIsOlderThanTheWindowTakesNoPlaceInIt() throws Exception {
        service.put(1L, "uploaded");
        service.put(100L, "sampled");
        StatusProgress progress = feed.resume(Cursor.empty("fake:assets"));
        pass(progress);
        service.put(1L, "failing");
        pass(progress);

        assertThat(progress.cursor().window()).containsOnlyKeys("100");
        assertThat(progress.cursor().state())
                .hasToString("{\"floor\":\"2026-01-01T01:35:00Z\",\"settled\":\"1\","
                        + "\"unfinished\":{\"1\":\"failing\"}}");
    }
}
