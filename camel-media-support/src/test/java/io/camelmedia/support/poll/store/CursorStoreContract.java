// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.cursor.CursorChange;
import io.camelmedia.support.poll.cursor.CursorConflictException;
import io.camelmedia.support.poll.cursor.CursorDraft;
import io.camelmedia.support.poll.cursor.CursorStore;
import io.camelmedia.support.poll.cursor.CursorStore.Stored;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What every store promises. */
abstract class CursorStoreContract {

    static final String KEY = "ci|https://api.example.com|user@example.com|events|workspaceId=w1/..\\ä";

    /** A store on what all stores of this test share. */
    abstract CursorStore store();

    static Cursor cursor(int number) {
        Instant time = Instant.parse("2026-01-01T00:00:00Z").plusMillis(number);
        return new Cursor(
                "ci:events",
                time,
                Map.of("id" + number, time),
                JsonNodeFactory.instance.objectNode().put("n", number));
    }

    @Test
    void nothingIsStoredAtFirst() throws IOException {
        assertThat(store().load(KEY)).isEmpty();
    }

    static final OptionalLong NOTHING = OptionalLong.empty();

    static Stored stored(int number) {
        return new Stored(cursor(number), number);
    }

    private static OptionalLong version(Stored stored) {
        return OptionalLong.of(stored.version());
    }

    static CursorChange change(int number) {
        CursorChange change = new CursorChange();
        Instant time = Instant.parse("2026-01-01T00:00:00Z").plusMillis(number);
        change.position(time);
        change.seen("id" + number, time);
        change.set("n", IntNode.valueOf(number));
        change.member("list", "member" + number, true);
        change.entry("object", "key" + number % 3, number % 3 == 2 ? null : TextNode.valueOf("value" + number));
        return change;
    }

    @Test
    void whatIsStoredIsLoadedByAnother() throws IOException {
        store().replace(KEY, NOTHING, stored(1));

        assertThat(store().load(KEY)).contains(stored(1));
        assertThat(store().version(KEY)).hasValue(1);
    }

    @Test
    void aReplacedCursorIsTheNextOnesExpected() throws IOException {
        CursorStore store = store();
        store.replace(KEY, NOTHING, stored(1));
        for (int i = 2; i < 6; i++) {
            store.replace(KEY, version(stored(i - 1)), stored(i));
        }

        assertThat(store.load(KEY)).contains(stored(5));
    }

    @Test
    void whatIsAppendedIsPartOfTheCursor() throws IOException {
        CursorStore store = store();
        store.replace(KEY, NOTHING, stored(1));
        CursorDraft expected = new CursorDraft(cursor(1));
        for (int i = 2; i < 30; i++) {
            store.append(KEY, i - 1, change(i), i);
            expected.apply(change(i));
            assertThat(store().version(KEY)).hasValue(i);
        }

        Stored changed = store().load(KEY).orElseThrow();
        assertThat(changed.cursor()).isEqualTo(expected.cursor());
        assertThat(changed.version()).isEqualTo(29);
        store.replace(KEY, OptionalLong.of(29), stored(40));
        assertThat(store().load(KEY)).contains(stored(40));
        store.append(KEY, 40, change(41), 41);
        assertThat(store().load(KEY).orElseThrow().cursor().window()).containsOnlyKeys("id40", "id41");
    }

    @Test
    void aChangeIsStoredAsItWasWhenItWasAppended() throws IOException {
        CursorStore store = store();
        store.replace(KEY, NOTHING, stored(1));
        CursorChange change = change(2);
        store.append(KEY, 1, change, 2);

        change.seen("later", Instant.EPOCH);

        assertThat(store.load(KEY).orElseThrow().cursor().window()).doesNotContainKey("later");
    }

    @Test
    void whoWasOvertakenWritesNothing() throws IOException {
        store().replace(KEY, NOTHING, stored(1));
        store().replace(KEY, version(stored(1)), stored(2));

        assertThatThrownBy(() -> store().replace(KEY, version(stored(1)), stored(3)))
                .isInstanceOf(CursorConflictException.class)
                .hasMessageContaining("The cursor '" + KEY + "' was moved or deleted by somebody else");
        assertThatThrownBy(() -> store().append(KEY, 1, change(3), 3)).isInstanceOf(CursorConflictException.class);
        assertThat(store().load(KEY)).contains(stored(2));
    }

    @Test
    void whoExpectsNothingDoesNotOverwriteSomething() throws IOException {
        store().replace(KEY, NOTHING, stored(1));

        assertThatThrownBy(() -> store().replace(KEY, NOTHING, stored(2))).isInstanceOf(CursorConflictException.class);
        assertThat(store().load(KEY)).contains(stored(1));
    }

    @Test
    void whoExpectsSomethingDoesNotBringBackWhatWasDeleted() throws IOException {
        assertThatThrownBy(() -> store().replace(KEY, OptionalLong.of(7), stored(2)))
                .isInstanceOf(CursorConflictException.class);
        assertThatThrownBy(() -> store().append(KEY, 7, change(2), 8)).isInstanceOf(CursorConflictException.class);
        assertThat(store().load(KEY)).isEmpty();
    }

    @Test
    void keysAreKeptApart() throws IOException {
        store().replace(KEY, NOTHING, stored(1));
        store().replace(KEY + "2", NOTHING, stored(2));
        store().append(KEY, 1, change(3), 3);

        assertThat(store().version(KEY)).hasValue(3);
        assertThat(store().load(KEY + "2")).contains(stored(2));
    }

    @Test
    void aStoreThatCanBeUsedSaysNothing() throws IOException {
        store().check(KEY);
        store().replace(KEY, NOTHING, stored(1));
        store().check(KEY);

        assertThat(store().load(KEY)).contains(stored(1));
    }

    @Test
    void ofManyWritersOneWinsEachTime() throws Exception {
        int writers = 4;
        int each = 25;
        store().replace(KEY, NOTHING, stored(0));
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        List<Future<Integer>> conflicts = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            CursorStore store = store();
            conflicts.add(threads.submit(() -> countUp(store, each)));
        }
        for (Future<Integer> count : conflicts) {
            count.get(60, TimeUnit.SECONDS);
        }
        threads.shutdown();

        assertThat(store().version(KEY)).hasValue(writers * each);
        assertThat(store().load(KEY).orElseThrow().cursor().state().path("n").intValue())
                .isEqualTo(writers * each);
    }

    /** Adds to the number in the cursor so many times, by turns as a whole and by a change. */
    static int countUp(CursorStore store, int times) throws IOException {
        int conflicts = 0;
        for (int done = 0; done < times; ) {
            Stored stored = store.load(KEY).orElseThrow();
            int next = stored.cursor().state().path("n").intValue() + 1;
            try {
                if (next % 5 == 0) {
                    store.replace(KEY, version(stored), stored(next));
                } else {
                    store.append(KEY, stored.version(), change(next), next);
                }
                done++;
            } catch (CursorConflictException e) {
                conflicts++;
            }
        }
        return conflicts;
    }
}
