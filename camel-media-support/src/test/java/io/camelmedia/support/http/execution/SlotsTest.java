// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SlotsTest {

    private static final DelayScheduler.Waiting TURN =
            DelayScheduler.Waiting.of(CallScope.CONTEXT, "pex", "assets", "its turn");

    private final MovedDelayScheduler delays = new MovedDelayScheduler();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stopThreads() {
        threads.shutdownNow();
    }

    @Test
    void whatHasBegunGoesBeforeTenThousandThatHaveNot() {
        Slots slots = new Slots(1, delays);
        slots.take(Priority.NEW, TURN);
        List<CompletableFuture<Void>> news = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            news.add(slots.take(Priority.NEW, TURN));
        }
        CompletableFuture<Void> begun = slots.take(Priority.CONTINUED, TURN);

        slots.give();

        assertThat(begun).isCompleted();
        assertThat(news).noneMatch(CompletableFuture::isDone);
        slots.give();
        assertThat(news.get(0)).isCompleted();
        assertThat(news.get(1)).isNotDone();
    }

    @Test
    void aTurnThatIsGivenUpLeavesTheQueueAtOnceAndLosesNoSlot() {
        Slots slots = new Slots(1, delays);
        slots.take(Priority.NEW, TURN);
        List<CompletableFuture<Void>> waiting = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            waiting.add(slots.take(Priority.NEW, TURN));
        }

        waiting.forEach(turn -> turn.cancel(false));

        assertThat(slots.waiting()).isZero();
        slots.give();
        assertThat(slots.tryTake()).isTrue();
        assertThat(slots.tryTake()).isFalse();
    }

    @Test
    void whoeverIsGivenASlotGoesOnOnAnotherThreadThanWhoGaveIt() throws Exception {
        Slots slots = new Slots(1, onThreads());
        slots.take(Priority.NEW, TURN);
        CompletableFuture<Thread> next = slots.take(Priority.NEW, TURN).thenApply(taken -> Thread.currentThread());

        slots.give();

        assertThat(next.get(10, TimeUnit.SECONDS)).isNotSameAs(Thread.currentThread());
    }

    @Test
    void aReservationIsReleasedOnceHoweverOftenItIsAsked() {
        Slots slots = new Slots(1, delays);
        Reservation place = new Reservation(slots);
        place.take(Priority.NEW, TURN);

        place.release();
        place.release();

        assertThat(slots.tryTake()).isTrue();
        assertThat(slots.tryTake()).isFalse();
    }

    @Test
    void aReservationThatIsReleasedWhileItWaitsTakesNothing() {
        Slots slots = new Slots(1, delays);
        slots.take(Priority.NEW, TURN);
        Reservation place = new Reservation(slots);
        CompletableFuture<Void> turn = place.take(Priority.NEW, TURN);

        place.release();
        slots.give();

        assertThat(turn).isCompletedExceptionally();
        assertThat(slots.tryTake()).isTrue();
    }

    /** Every end of a wait is met with every other: granted, failed from outside, released by its owner. */
    @Test
    void noSlotIsLostOrMadeHoweverTurnsEnd() throws Exception {
        int size = 3;
        Slots slots = new Slots(size, onThreads());
        AtomicInteger held = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        int users = 8;
        CountDownLatch done = new CountDownLatch(users);
        for (int user = 0; user < users; user++) {
            threads.execute(() -> {
                for (int turn = 0; turn < 1500; turn++) {
                    use(slots, held, most);
                }
                done.countDown();
            });
        }
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();

        await().until(() -> slots.waiting() == 0);
        assertThat(most.get()).isLessThanOrEqualTo(size);
        await().untilAsserted(() -> assertThat(taken(slots)).isEqualTo(size));
    }

    private static void use(Slots slots, AtomicInteger held, AtomicInteger most) {
        Reservation place = new Reservation(slots);
        CompletableFuture<Void> turn = place.take(Priority.NEW, TURN);
        boolean failing = ThreadLocalRandom.current().nextBoolean();
        if (failing && !turn.isDone()) {
            turn.completeExceptionally(new IllegalStateException("no turn in time"));
        } else {
            turn.join();
            int now = held.incrementAndGet();
            most.accumulateAndGet(now, Math::max);
            held.decrementAndGet();
        }
        place.release();
    }

    /** Takes what is free, counts it and gives it back. */
    private static int taken(Slots slots) {
        int count = 0;
        while (slots.tryTake()) {
            count++;
        }
        for (int i = 0; i < count; i++) {
            slots.give();
        }
        return count;
    }

    private DelayScheduler onThreads() {
        return new TimerDelayScheduler(Clock.systemUTC(), null, threads, new StopSignals());
    }
}
