// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.StartFrom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NewestFirstFeedTest {

    private static final Duration LOOKBACK = Duration.ofMinutes(5);
    private static final Instant ZERO = Instant.parse("2026-01-01T00:00:00Z");

    private final List<FeedItem> copies = new ArrayList<>();
    private final List<String> queries = new ArrayList<>();
    private Runnable meanwhile = () -> {};
    private final NewestFirstFeed<IdProgress> feed =
            NewestFirstFeed.of("pex:copies", this::fetch, LOOKBACK, Clock.systemUTC());

    private Slice fetch(Long below, Long above) {
        queries.add(below + ">" + above);
        List<FeedItem> page = copies.stream()
                .filter(copy -> below == null || id(copy) < below)
                .filter(copy -> above == null || id(copy) > above)
                .sorted(Comparator.comparing(NewestFirstFeedTest::id).reversed())
                .limit(2)
                .toList();
        meanwhile.run();
        return Slice.uncounted(page);
    }

    private static Long id(FeedItem item) {
        return Long.valueOf(item.id());
    }

    /** A copy whose id tells the minute in which it was found. */
    private void copy(long id) {
        copies.add(FeedItem.of(Long.toString(id), ZERO.plus(Duration.ofMinutes(id)), id, Map.of()));
    }

    private List<Long> pass(IdProgress progress) throws Exception {
        List<Long> ids = new ArrayList<>();
        feed.read(progress).forEachPage(page -> {
            page.learnt().teach(progress);
            page.items().forEach(progress::add);
            page.items().forEach(item -> ids.add(id(item)));
        });
        return ids;
    }

    private IdProgress begin(StartFrom startFrom) throws Exception {
        return feed.resume(feed.begin(startFrom));
    }

    @Test
    void itWalksDownAndHandsOutFromBelowWithOneIdPerPage() throws Exception {
        List.of(1L, 2L, 3L, 4L, 5L).forEach(this::copy);

        assertThat(pass(begin(StartFrom.BEGINNING))).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(queries).containsExactly("null>null", "4>null", "2>null", "1>null", "4>1", "null>3");
    }

    @Test
    void itEndsAtTheNewestIdBelowTheWindow() throws Exception {
        List.of(1L, 2L, 3L, 10L).forEach(this::copy);
        IdProgress progress = begin(StartFrom.BEGINNING);
        pass(progress);
        Cursor cursor = progress.cursor();
        assertThat(cursor.window()).containsOnlyKeys("10");
        assertThat(cursor.state()).hasToString("{\"floor\":\"2026-01-01T00:05:00Z\",\"settled\":\"3\"}");

        queries.clear();
        copy(7);
        assertThat(pass(feed.resume(cursor)))
                .as("late, and below what is in the window")
                .containsExactly(7L);
        assertThat(queries).containsExactly("null>3", "7>3");
    }

    @Test
    void theWalkGoesBelowTheLowestIdOfTheWindowEvenWhenTimesAndIdsDisagree() throws Exception {
        List.of(21L, 24L).forEach(this::copy);
        IdProgress progress = begin(StartFrom.BEGINNING);
        pass(progress);
        copies.add(FeedItem.of("19", ZERO.plus(Duration.ofMinutes(30)), 19L, Map.of()));
        copy(34);
        pass(progress);
        assertThat(progress.cursor().window()).containsOnlyKeys("19", "34");

        copies.add(FeedItem.of("18", ZERO.plus(Duration.ofMinutes(31)), 18L, Map.of()));
        List<Long> found = pass(progress);
        found.addAll(pass(progress));
        assertThat(found).containsExactly(18L);
    }

    @Test
    void aPageThatFilledUpMeanwhileIsDivided() throws Exception {
        List.of(10L, 20L, 30L, 40L).forEach(this::copy);
        List<Long> late = new ArrayList<>(List.of(31L, 32L, 33L));
        meanwhile = () -> {
            if (queries.size() == 3) {
                late.forEach(this::copy);
            }
        };

        assertThat(pass(begin(StartFrom.BEGINNING))).containsExactly(10L, 20L, 30L, 31L, 32L, 33L, 40L);
    }

    @Test
    void idsAreExactUpToTheLargest() throws Exception {
        long largest = Long.MAX_VALUE;
        for (long id = largest; id > largest - 3; id--) {
            copies.add(FeedItem.of(Long.toString(id), ZERO, id, Map.of()));
        }

        assertThat(pass(begin(StartFrom.BEGINNING))).containsExactly(largest - 2, largest - 1, largest);
    }

    @Test
    void aServiceThatIgnoresTheBoundsComesToAnEnd() throws Exception {
        copy(1);
        NewestFirstFeed<IdProgress> stubborn = NewestFirstFeed.of(
                "pex:copies", (below, above) -> Slice.uncounted(copies), LOOKBACK, Clock.systemUTC());
        IdProgress progress = stubborn.resume(Cursor.empty("pex:copies"));
        List<Long> ids = new ArrayList<>();
        stubborn.read(progress).forEachPage(page -> page.items().forEach(item -> ids.add(id(item))));

        assertThat(ids).containsExactly(1L);
    }

    @Test
    void nowIsTheServicesNewestItem() throws Exception {
        List.of(1L, 2L, 30L, 32L, 34L).forEach(this::copy);
        IdProgress now = begin(StartFrom.NOW);
        assertThat(now.cursor().window()).containsOnlyKeys("30", "32", "34");
        assertThat(now.settled()).isEqualTo(2);

        copy(31);
        copy(35);
        assertThat(pass(now)).as("the late one when it is found").containsExactly(35L, 31L);
    }

    @Test
    void nowOfAnEmptyServiceIsBeforeItsFirstItem() throws Exception {
        IdProgress now = begin(StartFrom.NOW);
        copy(1);

        assertThat(pass(now)).containsExactly(1L);
    }

    @Test
    void anInstantIsInclusiveAndTheWalkEndsBelowIt() throws Exception {
        List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L).forEach(this::copy);
        Instant six = ZERO.plus(Duration.ofMinutes(6));

        assertThat(pass(begin(StartFrom.at(six)))).containsExactly(6L, 7L, 8L);
        assertThat(queries).doesNotContain("3>null");
    }

    @Test
    void aDamagedStateIsRefused() {
        Cursor cursor = new Cursor(
                "pex:copies",
                null,
                Map.of(),
                JsonNodeFactory.instance.objectNode().put("settled", "many"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> feed.resume(cursor))
                .withMessage("state.settled is no id: \"many\"");
    }
}
