// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.cursor.CursorChange;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.FeedProgress;
import io.camelmedia.support.poll.feed.Learnt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CompletionTrackerTest {

    private static final int MOST = 5000;

    /** Remembers ids in the order of their folding. */
    private static final class Ids implements FeedProgress {

        private final Map<String, Instant> ids = new LinkedHashMap<>();
        private CursorChange change = new CursorChange();

        @Override
        public void add(FeedItem item) {
            ids.put(item.id(), Instant.EPOCH);
            change.seen(item.id(), Instant.EPOCH);
        }

        @Override
        public Cursor cursor() {
            return new Cursor("f", null, ids, JsonNodeFactory.instance.objectNode());
        }

        @Override
        public CursorChange takeChange() {
            CursorChange taken = change;
            change = new CursorChange();
            return taken;
        }
    }

    private final CompletionTracker<Ids> tracker = new CompletionTracker<>(new Ids(), OnFailure.STOP, MOST);

    @Test
    void theCursorWaitsForTheOldestThatIsOpen() {
        HandOut<Ids> first = handOut(tracker, "1");
        HandOut<Ids> second = handOut(tracker, "2");
        HandOut<Ids> third = handOut(tracker, "3");

        tracker.completed(third);
        tracker.completed(second);
        assertThat(tracker.takeChange().isEmpty()).isTrue();

        tracker.completed(first);
        assertThat(cursor(tracker)).containsExactly("1", "2", "3");
        assertThat(tracker.items()).isZero();
    }

    @Test
    void whatIsLearntWaitsForEverythingBeforeIt() {
        List<String> told = new ArrayList<>();
        HandOut<Ids> first = handOut(tracker, "1");
        tracker.note(new Step.Shown<>(Learnt.of("ids", progress -> told.addAll(progress.ids.keySet()))));
        assertThat(told).isEmpty();

        tracker.completed(first);
        assertThat(told).containsExactly("1");
    }

    @Test
    void whatIsLearntAgainAndAgainDoesNotPileUp() {
        handOut(tracker, "1");
        for (int poll = 0; poll < 1000; poll++) {
            int last = poll;
            tracker.note(new Step.Shown<>(Learnt.of("floor", progress -> progress.ids.put("learnt" + last, null))));
            tracker.note(new Step.Shown<>(Learnt.of("gone" + poll % 10, progress -> {})));
        }

        assertThat(tracker.pending()).isEqualTo(1 + 1 + 10);
        assertThat(tracker.items()).isOne();
    }

    @Test
    void whatIsCompletedBehindAnOpenExchangeKeepsNoBody() {
        handOut(tracker, "1");
        HandOut<Ids> second = handOut(tracker, "2");
        tracker.completed(second);

        assertThat(second.items()).singleElement().satisfies(item -> {
            assertThat(item.id()).isEqualTo("2");
            assertThat(item.body()).isNull();
        });
    }

    @Test
    void aFailureBlocksUntilItIsDone() {
        HandOut<Ids> first = handOut(tracker, "1");
        HandOut<Ids> second = handOut(tracker, "2");
        tracker.completed(second);

        assertThat(tracker.failed(first)).isTrue();
        assertThat(tracker.admits()).isFalse();
        assertThat(tracker.again()).contains(first);
        assertThat(tracker.admits()).as("while it is handed out again").isFalse();
        assertThat(tracker.again()).as("it is under way").isEmpty();

        tracker.completed(first);
        assertThat(tracker.admits()).isTrue();
        assertThat(cursor(tracker)).containsExactly("1", "2");
    }

    @Test
    void failuresComeAgainOneAfterTheOther() {
        HandOut<Ids> first = handOut(tracker, "1");
        HandOut<Ids> second = handOut(tracker, "2");
        tracker.failed(second);
        tracker.failed(first);

        assertThat(tracker.again()).contains(first);
        assertThat(tracker.again()).as("before the first is done").isEmpty();
        tracker.completed(first);
        assertThat(tracker.again()).contains(second);
    }

    @Test
    void skippingCountsAFailureAsCompleted() {
        CompletionTracker<Ids> skipping = new CompletionTracker<>(new Ids(), OnFailure.SKIP, MOST);
        HandOut<Ids> first = handOut(skipping, "1");

        assertThat(skipping.failed(first)).isTrue();
        assertThat(skipping.admits()).isTrue();
        assertThat(cursor(skipping)).containsExactly("1");
        assertThat(skipping.takeExchanges()).isOne();
    }

    @Test
    void nothingIsHandedOutFarAheadOfTheCursor() {
        HandOut<Ids> first = handOut(tracker, "0");
        for (int i = 1; i < MOST; i++) {
            assertThat(tracker.admits()).isTrue();
            tracker.completed(handOut(tracker, Integer.toString(i)));
        }
        assertThat(tracker.admits()).isFalse();

        tracker.completed(first);
        assertThat(tracker.admits()).isTrue();
    }

    @Test
    void aCompletionCountsOnce() {
        HandOut<Ids> first = handOut(tracker, "1");
        tracker.completed(first);
        tracker.completed(first);

        assertThat(tracker.failed(first)).isFalse();
        assertThat(tracker.takeExchanges()).isOne();
        assertThat(tracker.takeExchanges()).as("since it was asked").isZero();
    }

    @Test
    void completionsAfterTheEndAreNobodys() {
        HandOut<Ids> first = handOut(tracker, "1");
        tracker.close();
        tracker.completed(first);

        assertThat(tracker.takeChange().isEmpty()).isTrue();
    }

    @Test
    void completionsOnManyThreadsKeepTheOrder() throws Exception {
        List<HandOut<Ids>> all = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            ids.add(Integer.toString(i));
            all.add(handOut(tracker, ids.get(i)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        CountDownLatch start = new CountDownLatch(1);
        for (int t = 0; t < 4; t++) {
            int offset = t;
            threads.execute(() -> {
                await(start);
                for (int i = offset; i < all.size(); i += 4) {
                    tracker.completed(all.get(all.size() - 1 - i));
                }
            });
        }
        start.countDown();
        threads.shutdown();

        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(cursor(tracker)).containsExactlyElementsOf(ids);
        assertThat(tracker.takeExchanges()).isEqualTo(all.size());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HandOut<Ids> handOut(CompletionTracker<Ids> tracker, String id) {
        FeedItem item = FeedItem.of(id, null, id, Map.of());
        return tracker.handOut(List.of(item), List.of(new Step.Carried<>(item)));
    }

    private static Iterable<String> cursor(CompletionTracker<Ids> tracker) {
        return tracker.whole().cursor().window().keySet();
    }
}
