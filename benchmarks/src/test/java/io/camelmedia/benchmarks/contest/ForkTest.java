// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ForkTest {

    private static final Path NO_FILE = Path.of("none");
    private static final Site NOWHERE =
            new Site(URI.create("http://127.0.0.1:1"), URI.create("https://127.0.0.1:1"), NO_FILE, NO_FILE, NO_FILE);

    /** Works that need no server. */
    enum Local implements Contender {
        ALLOCATES {
            @Override
            public Work open(Site site) {
                return () -> Thread.currentThread().setName(new String(new byte[100 << 10]).substring(0, 5));
            }
        },

        MEETS_ANOTHER {
            @Override
            public Work open(Site site) {
                CyclicBarrier barrier = new CyclicBarrier(2);
                return () -> barrier.await(1, TimeUnit.MINUTES);
            }
        },

        FAILS {
            @Override
            public Work open(Site site) {
                return () -> {
                    throw new IllegalStateException("because", new IOException("the server is away\nand more"));
                };
            }
        }
    }

    @Test
    void aForkTellsWhatItsRunsTookAndAllocated() throws Exception {
        try (Fork fork = Fork.of(Local.ALLOCATES, NOWHERE)) {
            Usage once = fork.run(1, 1);
            Usage often = fork.run(1, 10);

            assertThat(once.seconds()).isPositive();
            assertThat(once.allocated()).isGreaterThan(200);
            assertThat(often.allocated()).isBetween(2_000.0, 20_000.0);
        }
    }

    @Test
    void runsOfSeveralThreadsAreUnderWayAtOnce() throws Exception {
        try (Fork fork = Fork.of(Local.MEETS_ANOTHER, NOWHERE)) {
            assertThat(fork.run(2, 5).seconds()).isPositive();
        }
    }

    @Test
    void aRunThatFailsTellsWhy() throws Exception {
        try (Fork fork = Fork.of(Local.FAILS, NOWHERE)) {
            assertThatThrownBy(() -> fork.run(1, 1))
                    .isInstanceOf(IOException.class)
                    .hasMessage("java.io.IOException: the server is away");
        }
    }
}
