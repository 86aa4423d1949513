// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SharedValuesTest {

    private static final Duration KEEP = Duration.ofMinutes(5);

    private final AtomicInteger closed = new AtomicInteger();
    private final SharedValues<String, String> values =
            new SharedValues<>(value -> KEEP, value -> closed.incrementAndGet());

    @Test
    void aValueThatNobodyUsesIsLetGoAfterItsTimeAndNotBefore() throws Exception {
        values.lease("key", key -> "value").close();
        long now = System.nanoTime();

        values.sweep(now + KEEP.minusSeconds(1).toNanos());
        assertThat(values.size()).isEqualTo(1);
        values.sweep(now + KEEP.plusSeconds(1).toNanos());

        assertThat(values.size()).isZero();
        assertThat(closed).hasValue(1);
    }

    @Test
    void aValueInUseIsNeverLetGo() throws Exception {
        SharedValues<String, String>.Lease first = values.lease("key", key -> "value");
        first.again();
        first.close();
        first.close();

        values.sweep(System.nanoTime() + KEEP.multipliedBy(100).toNanos());

        assertThat(values.size()).isEqualTo(1);
        assertThat(closed).hasValue(0);
    }

    @Test
    void aValueThatCannotBeMadeIsMadeByTheNextWhoAsks() throws Exception {
        try {
            values.lease("key", key -> {
                throw new IllegalStateException("not now");
            });
        } catch (IllegalStateException e) {
            assertThat(values.size()).isZero();
        }

        assertThat(values.lease("key", key -> "value").value()).isEqualTo("value");
    }

    /** A use that is open is never closed under its user. */
    @Test
    void manyThreadsNeverSeeAValueThatWasLetGo() throws Exception {
        SharedValues<Integer, AtomicBoolean> shared =
                new SharedValues<>(value -> Duration.ZERO, value -> value.set(true));
        AtomicInteger seenClosed = new AtomicInteger();
        int users = 6;
        CountDownLatch done = new CountDownLatch(users);
        ExecutorService threads = Executors.newFixedThreadPool(users);
        try {
            for (int user = 0; user < users; user++) {
                threads.execute(() -> {
                    for (int i = 0; i < 5000; i++) {
                        use(shared, seenClosed);
                        shared.sweep(System.nanoTime());
                    }
                    done.countDown();
                });
            }
            assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            threads.shutdownNow();
        }

        assertThat(seenClosed).hasValue(0);
        shared.sweep(System.nanoTime());
        assertThat(shared.size()).isZero();
    }

    private static void use(SharedValues<Integer, AtomicBoolean> shared, AtomicInteger seenClosed) {
        try (SharedValues<Integer, AtomicBoolean>.Lease lease =
                shared.lease(ThreadLocalRandom.current().nextInt(4), key -> new AtomicBoolean())) {
            if (lease.value().get()) {
                seenClosed.incrementAndGet();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
