// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class AsyncLoopTest {

    private static final int MANY = 100_000;

    @Test
    void stepsThatAreCompleteAtOnceDoNotGrowTheStack() {
        CompletableFuture<Integer> end =
                AsyncLoop.run(0, count -> count < MANY, count -> CompletableFuture.completedFuture(count + 1));

        assertThat(end).isCompletedWithValue(MANY);
    }

    @Test
    void stepsThatEndOnAnotherThreadDoNotGrowTheStack() throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            CompletableFuture<Integer> end = AsyncLoop.run(
                    0, count -> count < MANY, count -> CompletableFuture.supplyAsync(() -> count + 1, thread));

            assertThat(end.get(15, TimeUnit.SECONDS)).isEqualTo(MANY);
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void anErrorOfAStepEndsTheLoopWithIt() {
        CompletableFuture<Integer> end = AsyncLoop.run(0, count -> true, count -> {
            throw new StackOverflowError("in a step");
        });

        assertThatThrownBy(end::join).hasCauseInstanceOf(StackOverflowError.class);
    }
}
