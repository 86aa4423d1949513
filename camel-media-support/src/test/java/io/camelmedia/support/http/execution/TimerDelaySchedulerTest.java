// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.camelmedia.support.error.StoppedException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TimerDelaySchedulerTest {

    private static final Duration LONG = Duration.ofHours(1);

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final StopSignals stops = new StopSignals();
    private final TimerDelayScheduler delays = new TimerDelayScheduler(Clock.systemUTC(), timer, threads, stops);

    TimerDelaySchedulerTest() {
        timer.setRemoveOnCancelPolicy(true);
    }

    @AfterEach
    void stopThreads() {
        timer.shutdownNow();
        threads.shutdownNow();
    }

    @Test
    void whatBlocksBehindManyPausesHoldsNoOtherPauseUp() throws Exception {
        int many = 100;
        CountDownLatch all = new CountDownLatch(many);
        List<CompletableFuture<Boolean>> ends = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            CompletableFuture<Void> begun = new CompletableFuture<>();
            CompletableFuture<Void> pause =
                    begun.thenCompose(now -> delays.pause(Duration.ofMillis(50), waiting("a turn")));
            ends.add(pause.thenApply(done -> {
                all.countDown();
                return isReached(all);
            }));
            begun.complete(null);
        }

        for (CompletableFuture<Boolean> end : ends) {
            assertThat(end.get(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aPauseThatIsCancelledLeavesTheTimerAtOnce() {
        List<CompletableFuture<Void>> pauses = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            pauses.add(delays.pause(LONG, waiting("a turn")));
        }
        assertThat(timer.getQueue()).hasSize(2000);

        pauses.forEach(pause -> pause.cancel(false));

        assertThat(timer.getQueue()).isEmpty();
        assertThat(delays.size()).isZero();
    }

    @Test
    void aPauseThatCannotEndInTimeEndsWhenTheStopBegins() {
        CompletableFuture<Void> tooLong = delays.pause(LONG, waiting("attempt 2"));
        CompletableFuture<Void> inTime = delays.pause(Duration.ofSeconds(10), waiting("attempt 2"));

        begin(StopSignals.CONTEXT);

        assertThatThrownBy(() -> tooLong.get(10, TimeUnit.SECONDS))
                .hasCauseInstanceOf(StoppedException.class)
                .hasMessageContaining("pex:assets: the CamelContext is stopping; gave up waiting for attempt 2");
        assertThat(inTime).isNotDone();
        stops.end(StopSignals.CONTEXT);
        delays.giveUp(StopSignals.CONTEXT);
        assertThatThrownBy(() -> inTime.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(StoppedException.class);
    }

    @Test
    void aWaitOfAnotherRouteGoesOnWhenOneStops() {
        CompletableFuture<Void> stopped = delays.pause(LONG, waiting("attempt 2", "first"));
        CompletableFuture<Void> other = delays.pause(LONG, waiting("attempt 2", "second"));
        CompletableFuture<Void> ofNone = delays.pause(LONG, waiting("attempt 2"));

        begin("first");

        assertThatThrownBy(() -> stopped.get(10, TimeUnit.SECONDS)).hasMessageContaining("the route first is stopping");
        assertThat(other).isNotDone();
        assertThat(ofNone).isNotDone();
    }

    /** A stop that begins while waits are made finds each of them, or each of them finds the stop. */
    @Test
    void noWaitIsMissedByAStopThatBeginsMeanwhile() throws Exception {
        for (int round = 0; round < 30; round++) {
            StopSignals signals = new StopSignals();
            TimerDelayScheduler scheduler = new TimerDelayScheduler(Clock.systemUTC(), timer, threads, signals);
            List<CompletableFuture<List<CompletableFuture<Void>>>> waiters = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                waiters.add(CompletableFuture.supplyAsync(() -> waits(scheduler), threads));
            }
            signals.end(StopSignals.CONTEXT);
            scheduler.giveUp(StopSignals.CONTEXT);

            for (CompletableFuture<List<CompletableFuture<Void>>> each : waiters) {
                for (CompletableFuture<Void> wait : each.get(10, TimeUnit.SECONDS)) {
                    assertThat(wait.handle((done, failure) -> failure).get(10, TimeUnit.SECONDS))
                            .isInstanceOf(StoppedException.class);
                }
            }
            await().pollDelay(Duration.ZERO).until(() -> scheduler.size() == 0);
        }
    }

    private static List<CompletableFuture<Void>> waits(DelayScheduler scheduler) {
        List<CompletableFuture<Void>> waits = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            if (ThreadLocalRandom.current().nextBoolean()) {
                waits.add(scheduler.pause(LONG, waiting("a turn")));
            } else {
                CompletableFuture<Void> turn = new CompletableFuture<>();
                scheduler.hold(turn, waiting("a turn"));
                waits.add(turn);
            }
        }
        return waits;
    }

    private void begin(Object owner) {
        stops.begin(owner, delays.nanos() + Duration.ofMinutes(1).toNanos());
        delays.giveUp(owner);
    }

    private static boolean isReached(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DelayScheduler.Waiting waiting(String what, String... routes) {
        CallScope scope = CallScope.of(List.of(routes), () -> Priority.NEW);
        return DelayScheduler.Waiting.of(scope, "pex", "assets", what);
    }
}
