// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.bucket4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.bucket4j.LearntPace.Rest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearntPaceTest {

    private static final Instant MINUTE = Instant.parse("2026-01-01T00:01:00Z");
    private static final Duration INTERVAL = Duration.ofSeconds(6);

    /** When the next token of each bucket is due, in nanoseconds; time stands still. */
    private final Map<String, Long> due = new HashMap<>();

    private long take(Instant end) {
        return new Rest(end, INTERVAL)
                .take(
                        (name, interval) -> {
                            long wait = due.getOrDefault(name, 0L);
                            due.put(name, wait + interval.toNanos());
                            return wait;
                        },
                        "ci account");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void nodesThatReadTheEndOfAWindowSecondsApartTakeTurns(int second) {
        Instant one = MINUTE.plusSeconds(second);
        for (int apart = -2; apart <= 2; apart++) {
            due.clear();

            assertThat(take(one)).isZero();
            assertThat(take(one.plusSeconds(apart))).isEqualTo(INTERVAL.toNanos());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void theNextWindowHasItsOwnTokens(int second) {
        take(MINUTE.plusSeconds(second));

        assertThat(take(MINUTE.plusSeconds(second + 60))).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, -1, 0, 1, 2})
    void aWindowThatEndsWithTheMinuteCostsOneToken(int apart) {
        take(MINUTE.plusSeconds(apart));

        assertThat(due).hasSize(1);
    }
}
