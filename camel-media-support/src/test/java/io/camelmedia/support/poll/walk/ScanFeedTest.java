// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.StartFrom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScanFeedTest {

    private final List<FeedItem> boxes = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();
    private Runnable meanwhile = () -> {};
    private final ScanFeed feed = new ScanFeed("ci:mediaboxes", this::fetch, 3);

    private Slice fetch(int offset, int limit) {
        offsets.add(offset);
        Slice slice = new Slice(boxes.stream().skip(offset).limit(limit).toList(), boxes.size());
        meanwhile.run();
        return slice;
    }

    private void boxes(String... ids) {
        for (String id : ids) {
            boxes.add(FeedItem.of(id, Instant.EPOCH.plusSeconds(boxes.size()), id, Map.of()));
        }
    }

    private List<String> pass(ScanProgress progress) throws Exception {
        List<String> ids = new ArrayList<>();
        feed.read(progress).forEachPage(page -> {
            page.learnt().teach(progress);
            page.items().forEach(progress::add);
            page.items().forEach(item -> ids.add(item.id()));
        });
        return ids;
    }

    private ScanProgress begin(StartFrom startFrom) throws Exception {
        return feed.resume(feed.begin(startFrom));
    }

    @Test
    void pagesOverlapByOne() throws Exception {
        boxes("a", "b", "c", "d", "e", "f");

        assertThat(pass(begin(StartFrom.BEGINNING))).containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(offsets).containsExactly(0, 2, 4);
    }

    @Test
    void anExpiryBetweenTwoPagesHidesNothing() throws Exception {
        boxes("a", "b", "c", "d", "e");
        meanwhile = () -> boxes.removeIf(box -> box.id().equals("a"));

        assertThat(pass(begin(StartFrom.BEGINNING))).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void onlyWhatIsNewIsHandedOutWhereverItStands() throws Exception {
        boxes("a", "b", "c", "d");
        ScanProgress progress = begin(StartFrom.BEGINNING);
        pass(progress);
        boxes.add(1, FeedItem.of("old", Instant.EPOCH, "old", Map.of()));

        assertThat(pass(feed.resume(progress.cursor()))).containsExactly("old");
    }

    @Test
    void whatTwoCompletePassesMissedIsForgotten() throws Exception {
        boxes("a", "b", "c", "d");
        ScanProgress progress = begin(StartFrom.BEGINNING);
        pass(progress);
        boxes.remove(0);
        pass(progress);
        assertThat(progress.cursor().state().path("seen")).as("missed once").hasSize(4);
        pass(progress);

        assertThat(progress.cursor().state().path("seen")).hasSize(3);
    }

    @Test
    void nothingIsForgottenWhenTheListShifted() throws Exception {
        boxes("a", "b", "c", "d", "e", "f");
        ScanProgress progress = begin(StartFrom.BEGINNING);
        pass(progress);
        meanwhile = () -> boxes.removeIf(box -> List.of("a", "b").contains(box.id()));
        pass(progress);

        assertThat(progress.cursor().state().path("seen"))
                .as("d was passed over")
                .hasSize(6);
        assertThat(pass(progress)).isEmpty();
        assertThat(pass(progress)).isEmpty();
        assertThat(progress.cursor().state().path("seen")).hasSize(4);
    }

    @Test
    void anEmptyListForgetsNothing() throws Exception {
        boxes("a", "b", "c", "d");
        ScanProgress progress = begin(StartFrom.BEGINNING);
        pass(progress);
        List<FeedItem> before = List.copyOf(boxes);
        boxes.clear();
        pass(progress);
        pass(progress);
        pass(progress);
        boxes.addAll(before);

        assertThat(pass(progress)).isEmpty();
    }

    @Test
    void aListWithoutItsCountForgetsNothing() throws Exception {
        boxes("a", "b", "c", "d");
        ScanFeed uncounted = new ScanFeed(
                "ci:mediaboxes",
                (offset, limit) -> Slice.uncounted(fetch(offset, limit).items()),
                3);
        ScanProgress progress = uncounted.resume(Cursor.empty("ci:mediaboxes"));
        for (int i = 0; i < 4; i++) {
            uncounted.read(progress).forEachPage(page -> {
                page.learnt().teach(progress);
                page.items().forEach(progress::add);
            });
            if (i == 0) {
                boxes.remove(1);
            }
        }

        assertThat(progress.cursor().state().path("seen")).hasSize(4);
    }

    @Test
    void pagesOfOneItemDoNotOverlap() throws Exception {
        boxes("a", "b");
        ScanFeed single = new ScanFeed("ci:mediaboxes", this::fetch, 1);
        single.read(single.resume(Cursor.empty("ci:mediaboxes"))).forEachPage(page -> {});

        assertThat(offsets).containsExactly(0, 1);
    }

    @Test
    void nowTakesTheWholeListForHandedOut() throws Exception {
        boxes("a", "b", "c", "d");
        ScanProgress now = begin(StartFrom.NOW);
        boxes("e");

        assertThat(pass(now)).containsExactly("e");
    }

    @Test
    void anInstantTakesWhatIsOlderForHandedOut() throws Exception {
        boxes("a", "b", "c");
        ScanProgress progress = begin(StartFrom.at(Instant.EPOCH.plusSeconds(1)));

        assertThat(pass(progress)).containsExactly("b", "c");
    }

    @Test
    void anInstantNeedsTimes() {
        boxes.add(FeedItem.of("a", null, "a", Map.of()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> feed.begin(StartFrom.at(Instant.EPOCH)))
                .withMessage("startFrom: the items of this feed have no time, so it begins now or at the beginning");
    }

    @Test
    void aDamagedStateIsRefused() {
        Cursor cursor = new Cursor(
                "ci:mediaboxes",
                null,
                Map.of(),
                JsonNodeFactory.instance.objectNode().put("seen", "all"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> feed.resume(cursor))
                .withMessage("state.seen is no list");
    }
}
