// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.feed.FeedItem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WindowHeadTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant CLOCK = BEGIN.plusSeconds(10);

    @Property
    void ofItemsThatKeepTheirTimesIsTheSameWheneverItIsAskedForFirst(
            @ForAll("items") List<FeedItem> items, @ForAll @IntRange(max = 40) int at) {
        WindowProgress asked = new WindowProgress(Cursor.empty("ci:events"));
        WindowProgress askedLate = new WindowProgress(Cursor.empty("ci:events"));
        asked.knownAtTheHead();
        for (int i = 0; i < items.size(); i++) {
            asked.add(items.get(i));
            askedLate.add(items.get(i));
            if (i >= at) {
                assertThat(askedLate.knownAtTheHead()).isEqualTo(asked.knownAtTheHead());
            }
        }

        assertThat(askedLate.knownAtTheHead()).isEqualTo(counted(asked)).isEqualTo(asked.knownAtTheHead());
    }

    private static int counted(WindowProgress progress) {
        Map<String, Instant> window = progress.cursor().window();
        Instant position = progress.position();
        return (int) window.values().stream()
                .filter(time -> position == null || !time.isBefore(WindowProgress.second(position)))
                .count();
    }

    /** In any order, some of them more than once, some of them ahead of the service's clock. */
    @Provide
    Arbitrary<List<FeedItem>> items() {
        Arbitrary<Integer> ids = Arbitraries.integers().between(0, 60);
        return ids.map(WindowHeadTest::item).list().ofMaxSize(50);
    }

    private static FeedItem item(int id) {
        Instant time = BEGIN.plusMillis(id * 250L);
        FeedItem item = FeedItem.of("id" + id, time, "body", Map.of());
        return time.isAfter(CLOCK) ? item.ahead(CLOCK) : item;
    }
}
