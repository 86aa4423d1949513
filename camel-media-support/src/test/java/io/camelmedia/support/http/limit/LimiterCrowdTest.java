// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.execution.MovedDelayScheduler;
import io.camelmedia.support.http.execution.Priority;
import io.camelmedia.support.http.execution.StopSignals;
import io.camelmedia.support.http.execution.TimerDelayScheduler;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** More calls than permits. */
@Timeout(60)
class LimiterCrowdTest {

    private static final Duration WINDOW = Duration.ofMillis(1050);

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final StopSignals stops = new StopSignals();
    private final TimerDelayScheduler delays = new TimerDelayScheduler(Clock.systemUTC(), timer, threads, stops);

    @AfterEach
    void stopThreads() {
        timer.shutdownNow();
        threads.shutdownNow();
    }

    @Test
    void whatHasBegunGoesBeforeTenThousandThatHaveNot() {
        MovedDelayScheduler time = new MovedDelayScheduler();
        Limiter limiter = new SlidingWindowLimiter(1, WINDOW, time);
        limiter.acquire(Priority.NEW, waiting(0));
        List<CompletableFuture<Void>> news = new ArrayList<>();
        for (int call = 1; call <= 10_000; call++) {
            news.add(limiter.acquire(Priority.NEW, waiting(call)));
        }
        CompletableFuture<Void> begun = limiter.acquire(Priority.CONTINUED, waiting(10_001));

        time.advance(WINDOW);

        assertThat(begun).isCompleted();
        assertThat(news).noneMatch(CompletableFuture::isDone);
        assertThat(time.waitingFor()).hasSize(1);
    }

    @Test
    void whoeverWaitsForAPermitThatComesTooLateIsToldWhatItWaitedFor() {
        Limiter limiter = new SlidingWindowLimiter(1, Duration.ofHours(1), delays);
        limiter.acquire(Priority.NEW, waiting(0));
        List<CompletableFuture<Void>> turns = new ArrayList<>();
        for (int call = 1; call <= 100; call++) {
            turns.add(limiter.acquire(Priority.NEW, waiting(call)));
        }

        stops.begin(StopSignals.CONTEXT, delays.nanos() + Duration.ofSeconds(45).toNanos());
        delays.giveUp(StopSignals.CONTEXT);

        for (int call = 1; call <= 100; call++) {
            CompletableFuture<Void> turn = turns.get(call - 1);
            assertThatThrownBy(() -> turn.get(10, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(StoppedException.class)
                    .hasMessageEndingWith("pex:assets: the CamelContext is stopping; gave up waiting for call " + call);
        }
        assertThat(limiter.waiting()).isZero();
    }

    /** Turns that are asked for, given up and granted at the same time: nobody's wake-up is lost. */
    @Test
    void everyTurnComesHoweverManyGiveUpMeanwhile() throws Exception {
        int permits = 16;
        Duration window = Duration.ofMillis(10);
        Limiter limiter = new SlidingWindowLimiter(permits, window, delays);
        Queue<Long> granted = new ConcurrentLinkedQueue<>();
        Queue<CompletableFuture<Void>> turns = new ConcurrentLinkedQueue<>();
        int callers = 8;
        CountDownLatch asked = new CountDownLatch(callers);
        AtomicInteger givenUp = new AtomicInteger();
        for (int caller = 0; caller < callers; caller++) {
            threads.execute(() -> {
                for (int call = 0; call < 200; call++) {
                    CompletableFuture<Void> turn = limiter.acquire(Priority.NEW, waiting(call));
                    turns.add(turn.whenComplete((permit, failure) -> {
                        if (failure == null) {
                            granted.add(System.nanoTime());
                        }
                    }));
                    if (ThreadLocalRandom.current().nextInt(4) == 0 && turn.cancel(false)) {
                        givenUp.incrementAndGet();
                    }
                }
                asked.countDown();
            });
        }
        assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();

        await().atMost(Duration.ofSeconds(30)).until(() -> turns.stream().allMatch(CompletableFuture::isDone));
        assertThat(granted).hasSize(callers * 200 - givenUp.get());
        assertThat(limiter.waiting()).isZero();
        await().until(() -> delays.size() == 0);
    }

    private static DelayScheduler.Waiting waiting(int call) {
        return DelayScheduler.Waiting.of(CallScope.CONTEXT, "pex", "assets", "call " + call);
    }
}
