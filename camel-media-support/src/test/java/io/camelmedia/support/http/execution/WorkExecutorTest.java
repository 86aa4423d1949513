// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WorkExecutorTest {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    @AfterEach
    void stopTimer() {
        timer.shutdownNow();
    }

    @Test
    void aTaskWhoseThreadsAreGoneRunsWhereItIs() {
        CompletableFuture<Thread> ran = new CompletableFuture<>();

        new WorkExecutor(refusing(new RejectedExecutionException("stopped")), timer)
                .execute(() -> ran.complete(Thread.currentThread()));

        assertThat(ran).isCompletedWithValue(Thread.currentThread());
    }

    @Test
    void aTaskForWhichNoThreadWasToBeHadRunsWhenThereIsOne() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Executor scarce = task -> {
            if (asked.incrementAndGet() <= 3) {
                throw new OutOfMemoryError("unable to create native thread");
            }
            task.run();
        };
        CompletableFuture<String> ran = new CompletableFuture<>();

        new WorkExecutor(scarce, timer).execute(() -> ran.complete("ran"));

        assertThat(ran.get(10, TimeUnit.SECONDS)).isEqualTo("ran");
        assertThat(asked).hasValue(4);
    }

    @Test
    void aTaskForWhichThereIsNeitherThreadNorTimerRunsWhereItIs() {
        timer.shutdownNow();
        CompletableFuture<String> ran = new CompletableFuture<>();

        new WorkExecutor(refusing(new OutOfMemoryError("unable to create native thread")), timer)
                .execute(() -> ran.complete("ran"));

        assertThat(ran).isCompletedWithValue("ran");
    }

    @Test
    void aTaskThatNobodyWaitsForIsLeftOutWhenItsThreadsAreGone() {
        CompletableFuture<String> ran = new CompletableFuture<>();

        boolean taken = new WorkExecutor(refusing(new RejectedExecutionException("stopped")), timer)
                .offer(() -> ran.complete("ran"));

        assertThat(taken).isFalse();
        assertThat(ran).isNotDone();
    }

    private static <E extends Throwable> Executor refusing(E failure) {
        return task -> WorkExecutorTest.<RuntimeException>raise(failure);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void raise(Throwable failure) throws E {
        throw (E) failure;
    }
}
