// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.bucket4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.execution.MovedDelayScheduler;
import io.camelmedia.support.http.execution.Priority;
import io.camelmedia.support.http.message.StreamedResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedLimiterTest {

    private static final DelayScheduler.Waiting WAITING =
            DelayScheduler.Waiting.of(CallScope.CONTEXT, "pex", "assets", "its turn");
    private static final int PERMITS = 16;
    private static final Duration WINDOW = Duration.ofMillis(1050);
    private static final Duration LATENESS = Duration.ofMillis(25);
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final MovedDelayScheduler time = new MovedDelayScheduler();
    private final SharedPace pace = new SharedPace();

    /** The bucket of all nodes. */
    private final class SharedPace implements Pace {

        private final long interval = WINDOW.dividedBy(PERMITS).toNanos();
        private long free = time.nanos();
        private boolean reachable = true;
        private int reservations;

        @Override
        public boolean isLimiting() {
            return true;
        }

        @Override
        public long reserve() {
            reservations++;
            if (!reachable) {
                throw new IllegalStateException("connection refused");
            }
            long turn = Math.max(free, time.nanos());
            free = turn + interval;
            return turn - time.nanos();
        }

        @Override
        public void observe(StreamedResponse response) {}

        @Override
        public Duration memory() {
            return WINDOW;
        }
    }

    /** A node whose wake-ups are late. */
    private record LateNode(DelayScheduler time, Random random, int mostMillis) implements DelayScheduler {

        @Override
        public Clock clock() {
            return time.clock();
        }

        @Override
        public long nanos() {
            return time.nanos();
        }

        @Override
        public Executor executor() {
            return time.executor();
        }

        @Override
        public boolean offer(Runnable task) {
            return time.offer(task);
        }

        @Override
        public CompletableFuture<Void> pause(Duration delay, Waiting what) {
            return time.pause(delay.plusMillis(random.nextInt(mostMillis + 1)), what);
        }

        @Override
        public void hold(CompletableFuture<?> turn, Waiting what) {
            time.hold(turn, what);
        }
    }

    private SharedLimiter node(Outage outage) {
        return new SharedLimiter("pex of a test", pace, LATENESS, WINDOW, outage, time);
    }

    private SharedLimiter node(int mostMillis, Random random) {
        DelayScheduler late = new LateNode(time, random, mostMillis);
        return new SharedLimiter("pex of a test", pace, LATENESS, WINDOW, new Refusal(), late);
    }

    private CompletableFuture<Void> ask(SharedLimiter node) {
        return node.acquire(Priority.NEW, WAITING);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 40, 80})
    void noSecondHasMoreThanTheBudgetHoweverLateNodesWakeUp(int mostMillis) {
        List<List<Long>> grants = new ArrayList<>();
        for (int node = 0; node < 4; node++) {
            SharedLimiter limiter = node(mostMillis, new Random(node));
            List<Long> own = new ArrayList<>();
            grants.add(own);
            for (int call = 0; call < 400; call++) {
                ask(limiter).thenRun(() -> own.add(time.nanos()));
            }
        }
        time.advance(Duration.ofSeconds(40));

        List<Long> all = new ArrayList<>();
        grants.forEach(all::addAll);
        Collections.sort(all);
        for (int i = PERMITS; i < all.size(); i++) {
            assertThat(all.get(i) - all.get(i - PERMITS)).isGreaterThanOrEqualTo(SECOND);
        }
        if (mostMillis <= LATENESS.toMillis()) {
            assertThat(all).hasSizeGreaterThan(40 * PERMITS * 94 / 100);
            assertThat(grants).allSatisfy(own -> assertThat(own).hasSizeBetween(all.size() / 5, all.size() / 3));
        }
    }

    @Test
    void aTurnThatIsWokenUpForTooLateIsNotUsed() {
        SharedLimiter limiter = node(200, new Random(7));
        List<Long> grants = new ArrayList<>();
        for (int call = 0; call < 20; call++) {
            ask(limiter).thenRun(() -> grants.add(time.nanos()));
        }
        time.advance(Duration.ofMinutes(1));

        assertThat(grants).hasSize(20);
        assertThat(pace.reservations).isGreaterThan(20);
    }

    @Test
    void whatHasBegunGoesBeforeWhatIsNew() {
        SharedLimiter limiter = node(new Refusal());
        List<String> order = new ArrayList<>();
        limiter.acquire(Priority.NEW, WAITING).thenRun(() -> order.add("first"));
        limiter.acquire(Priority.NEW, WAITING).thenRun(() -> order.add("new"));
        limiter.acquire(Priority.CONTINUED, WAITING).thenRun(() -> order.add("continued"));
        time.advance(Duration.ofSeconds(1));

        assertThat(order).endsWith("new").contains("continued").hasSize(3);
        assertThat(order.indexOf("continued")).isLessThan(order.indexOf("new"));
    }

    @Test
    void whoGivesUpTakesNoTurn() {
        SharedLimiter limiter = node(new Refusal());
        ask(limiter);
        CompletableFuture<Void> givenUp = ask(limiter);
        CompletableFuture<Void> last = ask(limiter);

        givenUp.completeExceptionally(new IllegalStateException("the caller has gone"));
        time.advance(Duration.ofMillis(140));

        assertThat(last).isCompleted();
        assertThat(limiter.waiting()).isZero();
    }

    @Test
    void withoutItsStorageACallFailsWithTheReason() {
        SharedLimiter limiter = node(new Refusal());
        pace.reachable = false;

        CompletableFuture<Void> refused = ask(limiter);
        time.advance(Duration.ofMillis(1));
        CompletableFuture<Void> next = ask(limiter);

        assertThat(refused).isCompletedExceptionally();
        assertThat(next).isCompletedExceptionally();
        assertThatThrownBy(next::join)
                .cause()
                .isInstanceOf(CommunicationException.class)
                .hasMessage("pex:assets: the shared rate budget cannot be reached, so nothing was sent; see to its"
                        + " database, or set nodes on the budget to go on with a share of it")
                .hasRootCauseMessage("connection refused");
    }

    @Test
    void aStorageThatIsGoneIsNotStormed() {
        SharedLimiter limiter = node(new Refusal());
        pace.reachable = false;
        for (int call = 0; call < 1000; call++) {
            ask(limiter);
            time.advance(Duration.ofMillis(10));
        }

        assertThat(pace.reservations).isBetween(5, 11);
    }

    @Test
    void callsGoOnWhenTheStorageIsBack() {
        SharedLimiter limiter = node(new Refusal());
        pace.reachable = false;
        ask(limiter);
        time.advance(Duration.ofSeconds(2));
        pace.reachable = true;
        ask(limiter);
        time.advance(Duration.ofMillis(1));

        CompletableFuture<Void> after = ask(limiter);
        time.advance(WINDOW);

        assertThat(after).isCompleted();
    }

    @Test
    void withoutItsStorageANodeKeepsToItsShare() {
        SharedLimiter limiter = node(new LocalShare(4, WINDOW, time));
        pace.reachable = false;
        List<Long> grants = new ArrayList<>();
        for (int call = 0; call < 100; call++) {
            ask(limiter).thenRun(() -> grants.add(time.nanos()));
        }
        long begin = time.nanos();
        time.advance(Duration.ofSeconds(10));

        assertThat(grants).hasSizeBetween(32, 36);
        assertThat(grants.get(0) - begin)
                .as("the shared budget may still count")
                .isGreaterThanOrEqualTo(SECOND);
        for (int i = 4; i < grants.size(); i++) {
            assertThat(grants.get(i) - grants.get(i - 4)).isGreaterThanOrEqualTo(SECOND);
        }
    }
}
