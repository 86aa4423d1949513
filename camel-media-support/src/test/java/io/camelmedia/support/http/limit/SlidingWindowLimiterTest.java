// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.execution.MovedDelayScheduler;
import io.camelmedia.support.http.execution.Priority;
import io.camelmedia.support.monitor.RateBudget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SlidingWindowLimiterTest {

    private static final Duration WINDOW = Duration.ofMillis(1050);

    private final MovedDelayScheduler delays = new MovedDelayScheduler();

    @Test
    void sixteenCallsGoAtOnceAndTheNextWaitsForTheWindow() {
        Limiter limiter = new SlidingWindowLimiter(16, WINDOW, delays);
        for (int i = 0; i < 16; i++) {
            assertThat(limiter.acquire(Priority.NEW, waiting(i))).isCompleted();
        }
        CompletableFuture<Void> next = limiter.acquire(Priority.NEW, waiting(16));

        delays.advance(Duration.ofMillis(1049));
        assertThat(next).isNotDone();
        delays.advance(Duration.ofMillis(1));
        assertThat(next).isCompleted();
    }

    @Test
    void theBudgetIsWhatIsLeftOfTheWindow() {
        Limiter limiter = new SlidingWindowLimiter(16, WINDOW, delays);
        for (int i = 0; i < 10; i++) {
            limiter.acquire(Priority.NEW, waiting(i));
        }
        assertThat(limiter.budget()).isEqualTo(new RateBudget(16, 6, WINDOW));

        delays.advance(WINDOW);

        assertThat(limiter.budget()).isEqualTo(new RateBudget(16, 16, WINDOW));
    }

    @Property(tries = 200)
    void noWindowEverHoldsMoreThanItsPermitsAndTurnsComeInOrder(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 400) Integer> gaps,
            @ForAll @IntRange(min = 1, max = 5) int permits) {
        MovedDelayScheduler time = new MovedDelayScheduler();
        Limiter limiter = new SlidingWindowLimiter(permits, WINDOW, time);
        List<Long> grants = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            int caller = i;
            time.advance(Duration.ofMillis(gaps.get(i)));
            limiter.acquire(Priority.NEW, waiting(i)).thenRun(() -> {
                grants.add(time.nanos());
                order.add(caller);
            });
        }
        time.advance(WINDOW.multipliedBy(gaps.size() + 1L));

        assertThat(grants).hasSameSizeAs(gaps);
        assertThat(order).isSorted();
        for (int i = permits; i < grants.size(); i++) {
            assertThat(grants.get(i) - grants.get(i - permits)).isGreaterThanOrEqualTo(WINDOW.toNanos());
        }
    }

    @Test
    void everyoneInTheQueueIsToldWhenTheContextStops() {
        Limiter limiter = new SlidingWindowLimiter(1, WINDOW, delays);
        limiter.acquire(Priority.NEW, waiting(0));
        CompletableFuture<Void> second = limiter.acquire(Priority.NEW, waiting(1));
        CompletableFuture<Void> third = limiter.acquire(Priority.NEW, waiting(2));

        delays.stop();

        assertThatThrownBy(second::join).hasCauseInstanceOf(StoppedException.class);
        assertThatThrownBy(third::join).hasMessageContaining("gave up waiting for call 2");
    }

    private static DelayScheduler.Waiting waiting(int call) {
        return DelayScheduler.Waiting.of(CallScope.CONTEXT, "pex", "assets", "call " + call);
    }
}
