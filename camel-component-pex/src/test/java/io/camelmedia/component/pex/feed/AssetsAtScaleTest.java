// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.poll.FeedOptions;
import io.camelmedia.support.poll.MeasuredStore;
import io.camelmedia.support.poll.OnFailure;
import io.camelmedia.support.poll.Polled;
import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.StartFrom;
import io.camelmedia.support.poll.walk.Slice;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a poll and an asset cost does not grow with the look-back window, nor with the assets that are followed. */
class AssetsAtScaleTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration LOOKBACK = Duration.ofHours(48);
    private static final int PAGE = 50;

    /** Of so many assets one is followed, and so asked for by each poll. */
    private static final int UNFINISHED = 100;

    @TempDir
    Path folder;

    private final List<String> statuses = new ArrayList<>();
    private final List<String> received = new ArrayList<>();
    private int headQueries;

    private static FeedItem item(long id, String status) {
        return new FeedItem(Long.toString(id), status, BEGIN.plusSeconds(id), id + " " + status, Map.of());
    }

    private Slice between(Long below, Long above) {
        headQueries += above != null && above >= statuses.size() - 2 ? 1 : 0;
        int to = below == null ? statuses.size() : (int) Math.min(below, statuses.size());
        int from = above == null ? 0 : (int) Math.min(above + 1, to);
        List<FeedItem> page = new ArrayList<>();
        for (int id = to - 1; id >= Math.max(from, to - PAGE); id--) {
            page.add(item(id, statuses.get(id)));
        }
        return Slice.uncounted(page);
    }

    private Optional<FeedItem> now(long id) {
        return Optional.of(item(id, statuses.get((int) id)));
    }

    private AssetsFeed feed() {
        Clock clock = Clock.fixed(BEGIN, ZoneOffset.UTC);
        return new AssetsFeed(this::between, this::now, LOOKBACK, Duration.ofDays(7), clock);
    }

    private Cursor behind(int assets) {
        AssetProgress progress = feed().resume(Cursor.empty("pex:assets"));
        for (int id = 0; id < assets; id++) {
            statuses.add(id % UNFINISHED == 0 ? "uploaded" : "sampled");
            progress.add(item(id, statuses.get(id)));
        }
        return progress.cursor();
    }

    @ParameterizedTest
    @MethodSource("io.camelmedia.support.poll.MeasuredStore#sizesAndKinds")
    void anIdlePollIsCheapAndANewAssetAndItsChangeAreWrittenShortly(int assets, MeasuredStore.Kind kind)
            throws Exception {
        FeedOptions options = new FeedOptions(StartFrom.BEGINNING, LOOKBACK, OnFailure.STOP, false);
        try (MeasuredStore cursors = kind.open(folder)) {
            cursors.begin(behind(assets));
            try (Polled polled =
                    new Polled(feed(), options, cursors.store(), handed -> received.add(handed.body(String.class)))) {
                polled.poll();
                for (int event = 0; event < 5; event++) {
                    headQueries = 0;
                    assertThat(polled.poll()).isZero();
                    assertThat(headQueries).as("requests of an idle poll").isBetween(1, 2);

                    int id = statuses.size();
                    statuses.add("uploaded");
                    isToldAndWrittenShortly(polled, cursors, id + " uploaded");
                    statuses.set(id, "sampled");
                    isToldAndWrittenShortly(polled, cursors, id + " sampled");
                }
            }
        }
    }

    private void isToldAndWrittenShortly(Polled polled, MeasuredStore cursors, String told) throws Exception {
        cursors.takeWritten();
        assertThat(polled.poll()).isOne();
        assertThat(received).endsWith(told);
        assertThat(cursors.takeWritten()).as("bytes for " + told).isBetween(1L, MeasuredStore.LITTLE);
    }
}
