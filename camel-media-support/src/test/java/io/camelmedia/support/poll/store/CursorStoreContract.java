package io.camelmedia.support.poll.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.camelmedia.support.poll.Cursor;
import io.camelmedia.support.poll.CursorConflictException;
import io.camelmedia.support.poll.CursorStore;
import io.camelmedia.support.poll.CursorStore.Stored;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    @Test
    void whatIsStoredIsLoadedByAnother() throws IOException {
        Stored stored = store().replace(KEY, null, cursor(1));

        assertThat(stored.cursor()).isEqualTo(cursor(1));
        assertThat(store().load(KEY)).contains(stored);
    }

    @Test
    void aReplacedCursorIsTheNextOnesExpected() throws IOException {
        CursorStore store = store();
        Stored stored = store.replace(KEY, null, cursor(1));
        for (int i = 2; i < 6; i++) {
            stored = store.replace(KEY, stored, cursor(i));
        }

        assertThat(store.load(KEY)).contains(stored);
        assertThat(stored.cursor()).isEqualTo(cursor(5));
    }

    @Test
    void whoWasOvertakenWritesNothing() throws IOException {
        Stored both = store().replace(KEY, null, cursor(1));
        Stored winner = store().replace(KEY, both, cursor(2));

        assertThatThrownBy(() -> store().replace(KEY, both, cursor(3)))
                .isInstanceOf(CursorConflictException.class)
                .hasMessageContaining("The cursor '" + KEY + "' was moved or deleted by somebody else");
        assertThat(store().load(KEY)).contains(winner);
    }

    @Test
    void whoExpectsNothingDoesNotOverwriteSomething() throws IOException {
        Stored winner = store().replace(KEY, null, cursor(1));

        assertThatThrownBy(() -> store().replace(KEY, null, cursor(2))).isInstanceOf(CursorConflictException.class);
        assertThat(store().load(KEY)).contains(winner);
    }

    @Test
    void whoExpectsSomethingDoesNotBringBackWhatWasDeleted() throws IOException {
        Stored never = new Stored(cursor(1), 7);

        assertThatThrownBy(() -> store().replace(KEY, never, cursor(2))).isInstanceOf(CursorConflictException.class);
        assertThat(store().load(KEY)).isEmpty();
    }

    @Test
    void keysAreKeptApart() throws IOException {
        store().replace(KEY, null, cursor(1));
        store().replace(KEY + "2", null, cursor(2));

        assertThat(store().load(KEY)).map(Stored::cursor).contains(cursor(1));
        assertThat(store().load(KEY + "2")).map(Stored::cursor).contains(cursor(2));
    }

    @Test
    void ofManyWritersOneWinsEachTime() throws Exception {
        int writers = 4;
        int each = 25;
        store().replace(KEY, null, cursor(0));
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

        assertThat(store().load(KEY)).map(Stored::cursor).contains(cursor(writers * each));
    }

    /** Adds to the number in the cursor so many times. */
    static int countUp(CursorStore store, int times) throws IOException {
        int conflicts = 0;
        for (int done = 0; done < times; ) {
            Stored stored = store.load(KEY).orElseThrow();
            int number = stored.cursor().state().path("n").intValue();
            try {
                store.replace(KEY, stored, cursor(number + 1));
                done++;
            } catch (CursorConflictException e) {
                conflicts++;
            }
        }
        return conflicts;
    }
}
