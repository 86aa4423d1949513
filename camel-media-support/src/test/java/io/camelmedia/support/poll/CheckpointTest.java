// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.support.json.Json;
import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.cursor.CursorChange;
import io.camelmedia.support.poll.cursor.CursorConflictException;
import io.camelmedia.support.poll.cursor.CursorStore;
import io.camelmedia.support.poll.cursor.CursorStore.Stored;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.Learnt;
import io.camelmedia.support.poll.store.MemoryCursorStore;
import io.camelmedia.support.poll.walk.ScanProgress;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CheckpointTest {

    private static final int MOST = 5000;

    private static final long MILLI = 1_000_000;
    private static final long WRITE = 10 * MILLI;
    private static final String KEY = "key";

    /** Each write takes its time. */
    private final class SlowStore implements CursorStore {

        private final CursorStore store = new MemoryCursorStore();
        private int writes;
        private int wholes;
        private int longest;
        private boolean durable = true;

        @Override
        public boolean isDurable() {
            return durable;
        }

        @Override
        public Optional<Stored> load(String key) throws IOException {
            return store.load(key);
        }

        @Override
        public OptionalLong version(String key) throws IOException {
            return store.version(key);
        }

        @Override
        public void replace(String key, OptionalLong expected, Stored next) throws IOException {
            writes++;
            wholes++;
            nanos += WRITE;
            store.replace(key, expected, next);
        }

        @Override
        public void append(String key, long expected, CursorChange change, long next) throws IOException {
            writes++;
            longest = Math.max(longest, Json.text(change.toJson()).length());
            nanos += WRITE;
            store.append(key, expected, change, next);
        }
    }

    private final SlowStore store = new SlowStore();
    private long nanos = Long.MAX_VALUE - 20 * MILLI;
    private final CompletionTracker<ScanProgress> tracker =
            new CompletionTracker<>(new ScanProgress(Cursor.empty("f")), OnFailure.STOP, MOST);
    private final Stored first;
    private final Checkpoint checkpoint;
    private int items;

    CheckpointTest() throws IOException {
        first = new Stored(new ScanProgress(Cursor.empty("f")).cursor(), 7);
        store.store.replace(KEY, OptionalLong.empty(), first);
        checkpoint = new Checkpoint(new CursorSlot(KEY, store, new CursorClaims()), first, tracker, () -> nanos);
    }

    @Test
    void nothingIsWrittenBeforeSomethingIsCompleted() throws IOException {
        checkpoint.save();
        checkpoint.saveIfDue();

        assertThat(store.writes).isZero();
    }

    @Test
    void writingTakesAtMostATenthOfTheTime() throws IOException {
        long begin = nanos;
        run(checkpoint, 250, 4);

        assertThat(store.writes).isGreaterThan(8);
        assertThat((store.writes - 1) * WRITE).isLessThanOrEqualTo((nanos - begin) / 10);
    }

    @Test
    void whatNoCrashLeavesIsSeldomWritten() throws IOException {
        store.durable = false;
        Checkpoint inMemory =
                new Checkpoint(new CursorSlot(KEY, store, new CursorClaims()), first, tracker, () -> nanos);
        long begin = nanos;
        run(inMemory, 2000, 1);

        assertThat(store.writes).isGreaterThan(2);
        assertThat((store.writes - 1) * WRITE).isLessThanOrEqualTo((nanos - begin) / 50);
    }

    private void run(Checkpoint behind, int count, int millisEach) throws IOException {
        for (int i = 0; i < count; i++) {
            complete();
            nanos += millisEach * MILLI;
            behind.saveIfDue();
        }
    }

    @Test
    void fewItemsComeAgainAfterACrashHoweverFastTheyAreAndHoweverSlowTheDisk() throws IOException {
        for (int i = 0; i < 1000; i++) {
            complete();
            checkpoint.saveIfDue();
            assertThat(tracker.unstored()).isLessThan(Checkpoint.MOST_AGAIN);
        }

        assertThat(store.writes).isBetween(1000 / Checkpoint.MOST_AGAIN, 1000 / Checkpoint.MOST_AGAIN + 1);
    }

    @Test
    void exchangesThatTakeLongerAreEachFollowedByAWrite() throws IOException {
        for (int i = 0; i < 5; i++) {
            nanos += 10 * WRITE;
            complete();
            checkpoint.saveIfDue();
        }

        assertThat(store.writes).isEqualTo(5);
    }

    @Test
    void savingWritesWhateverTheTime() throws IOException {
        complete();
        checkpoint.save();
        complete();
        checkpoint.save();

        assertThat(store.writes).isEqualTo(2);
        assertThat(checkpoint.knows(store.version(KEY))).isTrue();
    }

    @Test
    void anEqualCursorIsNotWrittenAgain() throws IOException {
        tracker.note(new Step.Shown<>(Learnt.of("nothing", progress -> {})));
        checkpoint.save();

        assertThat(store.writes).isZero();
    }

    @Test
    void aCursorMovedByAnotherNodeIsNotOverwritten() throws IOException {
        Stored others = new Stored(Cursor.empty("others"), 8);
        store.store.replace(KEY, OptionalLong.of(first.version()), others);
        complete();

        assertThatThrownBy(checkpoint::save).isInstanceOf(CursorConflictException.class);
        assertThat(store.load(KEY)).contains(others);
        assertThat(tracker.isClosed()).isTrue();
    }

    @Test
    void whatIsWrittenIsWhatHasChanged() throws IOException {
        for (int i = 0; i < 20_000; i++) {
            complete();
        }
        checkpoint.save();
        store.longest = 0;
        store.wholes = 0;
        for (int i = 0; i < 1000; i++) {
            complete();
            checkpoint.save();
        }

        assertThat(store.longest).isLessThan(200);
        assertThat(store.wholes).isZero();
        assertThat(store.load(KEY).orElseThrow().cursor())
                .isEqualTo(tracker.whole().cursor());
    }

    @Test
    void changesThatOutweighTheWholeAreFoldedIntoIt() throws IOException {
        for (int i = 0; i < 2000; i++) {
            complete();
            checkpoint.save();
        }

        assertThat(store.wholes).isBetween(1, 10);
        assertThat(store.load(KEY).orElseThrow().cursor())
                .isEqualTo(tracker.whole().cursor());
    }

    private void complete() {
        FeedItem item = FeedItem.of("item" + items++, null, "body", Map.of());
        tracker.completed(tracker.handOut(List.of(item), List.of(new Step.Carried<>(item))));
    }
}
