// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.http.execution.DelayScheduler.Waiting;
import io.camelmedia.support.http.execution.MovedDelayScheduler;
import io.camelmedia.support.http.execution.Priority;
import io.camelmedia.support.http.limit.Limiter;
import io.camelmedia.support.http.limit.SlidingWindowLimiter;
import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.cursor.CursorChange;
import io.camelmedia.support.poll.cursor.CursorStore;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.StartFrom;
import io.camelmedia.support.poll.store.MemoryCursorStore;
import io.camelmedia.support.poll.walk.SinceFeed;
import io.camelmedia.support.poll.walk.Slice;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A thousand accounts with ten feeds each in one JVM, for an hour of a clock that the test moves. */
@Tag("system")
@Timeout(600)
class ManyAccountsTest {

    private static final int ACCOUNTS = 1000;
    private static final int FEEDS_OF_ACCOUNT = 10;
    private static final int FEEDS = ACCOUNTS * FEEDS_OF_ACCOUNT;
    private static final int PERMITS = 2;
    private static final Duration WINDOW = Duration.ofSeconds(1);
    private static final Duration DELAY = Duration.ofMinutes(1);
    private static final Duration LOOKBACK = Duration.ofMinutes(2);
    private static final int PAGE = 50;

    private static final int FEWEST_SECONDS_APART = 10;
    private static final int MANY_SECONDS_APART = 11;

    /** What a feed may take in memory: its consumer, its window of ids, its cursor. */
    private static final long BYTES_OF_FEED = 32 * 1024;

    /** What the cursor has to write for an item, now and then the whole of it included. */
    private static final long CHARACTERS_OF_ITEM = 256;

    private final MovedDelayScheduler time = new MovedDelayScheduler();
    private final Instant begin = time.clock().instant();
    private final CountedStore store = new CountedStore();
    private final CursorClaims claims = new CursorClaims();
    private final List<Account> accounts = new ArrayList<>();
    private final List<Followed> feeds = new ArrayList<>();

    /** The store in memory, which is where cursors are kept unless told otherwise; counts what is written. */
    private final class CountedStore implements CursorStore {

        private final CursorStore cursors = new MemoryCursorStore();
        private long characters;

        void begin(String key) throws IOException {
            ObjectNode floor = JsonNodeFactory.instance.objectNode().put("floor", begin.toString());
            Cursor atBegin = new Cursor("many:events", begin, Map.of(), floor);
            cursors.replace(key, OptionalLong.empty(), new Stored(atBegin, 1));
        }

        @Override
        public Optional<Stored> load(String key) throws IOException {
            return cursors.load(key);
        }

        @Override
        public OptionalLong version(String key) throws IOException {
            return cursors.version(key);
        }

        @Override
        public void replace(String key, OptionalLong expected, Stored next) throws IOException {
            cursors.replace(key, expected, next);
            characters += next.cursor().weight();
        }

        @Override
        public void append(String key, long expected, CursorChange change, long next) throws IOException {
            cursors.append(key, expected, change, next);
            characters += change.weight();
        }

        @Override
        public boolean isDurable() {
            return false;
        }
    }

    /** A limit, and when calls went. */
    private final class Account {

        private final Limiter limiter = new SlidingWindowLimiter(PERMITS, WINDOW, time);
        private final long[] latest = new long[PERMITS];
        private int calls;
        private int waited;

        void call(Runnable then) {
            long asked = time.nanos();
            limiter.acquire(Priority.NEW, waiting("a permit")).thenRun(() -> {
                waited += time.nanos() > asked ? 1 : 0;
                int slot = calls++ % PERMITS;
                if (calls > PERMITS) {
                    assertThat(time.nanos() - latest[slot])
                            .as("nanoseconds between a call and the %d. before", PERMITS)
                            .isGreaterThanOrEqualTo(WINDOW.toNanos());
                }
                latest[slot] = time.nanos();
                then.run();
            });
        }
    }

    /** A feed of a service in which something happens again and again, and its consumer. */
    private final class Followed {

        private final Account account;
        private final Duration apart;
        private final Polled consumer;
        private int received;

        Followed(int number) throws IOException {
            account = accounts.get(number / FEEDS_OF_ACCOUNT);
            apart = Duration.ofSeconds(FEWEST_SECONDS_APART + number % MANY_SECONDS_APART);
            String key = "feed-" + number;
            store.begin(key);
            SinceFeed feed =
                    new SinceFeed("many:events", this::since, () -> Optional.of(at(last())), PAGE, LOOKBACK, now());
            consumer = new Polled(
                    feed,
                    new FeedOptions(StartFrom.BEGINNING, LOOKBACK, OnFailure.STOP, false),
                    new CursorSlot(key, store, claims),
                    handed -> receive(handed.body(Integer.class)));
        }

        private Instant at(int item) {
            return begin.plus(apart.multipliedBy(item));
        }

        /** The number of the item that came last; the first is 1. */
        private int last() {
            return (int) Duration.between(begin, time.clock().instant()).dividedBy(apart);
        }

        private Slice since(Instant since, int offset, int limit) {
            long nanos = Math.max(0, Duration.between(begin, since).toNanos());
            int first = Math.max(1, (int) ((nanos + apart.toNanos() - 1) / apart.toNanos()));
            List<FeedItem> page = IntStream.rangeClosed(first + offset, Math.min(last(), first + offset + limit - 1))
                    .mapToObj(item -> FeedItem.of("item-" + item, at(item), item, Map.of()))
                    .toList();
            return new Slice(page, Math.max(0, last() - first + 1));
        }

        private void receive(int item) {
            assertThat(item).as("each item once, in order").isEqualTo(received + 1);
            received = item;
        }

        void poll() {
            account.call(() -> {
                try {
                    consumer.poll();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
                time.pause(DELAY, waiting("the next poll")).thenRun(this::poll);
            });
        }
    }

    private static Waiting waiting(String what) {
        return Waiting.of(CallScope.CONTEXT, "many", "events", what);
    }

    /** The clock of the scheduler as it is at each moment. */
    private Clock now() {
        return new Clock() {
            @Override
            public Instant instant() {
                return time.clock().instant();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @AfterEach
    void stop() {
        feeds.forEach(feed -> feed.consumer.close());
    }

    @Test
    void eachFeedIsHandedOutAndMemoryAndThreadsAreBounded() throws Exception {
        long empty = heap();
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();
        for (int number = 0; number < ACCOUNTS; number++) {
            accounts.add(new Account());
        }
        for (int number = 0; number < FEEDS; number++) {
            feeds.add(new Followed(number));
        }
        feeds.forEach(Followed::poll);

        time.advance(Duration.ofMinutes(25));
        long early = heap() - empty;
        time.advance(Duration.ofMinutes(30));
        long late = heap() - empty;

        assertThat(feeds).allSatisfy(feed -> assertThat(feed.received).isGreaterThanOrEqualTo(feed.last() - 7));
        assertThat(accounts).allSatisfy(account -> assertThat(account.waited).isPositive());
        assertThat(ManagementFactory.getThreadMXBean().getThreadCount() - threads)
                .as("more threads")
                .isLessThan(10);
        long items = feeds.stream().mapToLong(feed -> feed.received).sum();
        assertThat(store.characters / items).as("characters stored for an item").isLessThan(CHARACTERS_OF_ITEM);
        assertThat(early / FEEDS).as("bytes of a feed").isLessThan(BYTES_OF_FEED);
        assertThat(late / FEEDS).as("bytes of a feed after hundreds of items").isLessThan(BYTES_OF_FEED);
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
