// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.SimulatorClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final SimulatorClock clock = SimulatorClock.frozen();
    private final RateLimit limit = new RateLimit(clock, 2, Duration.ofSeconds(90));

    @Test
    void whatExceedsTheLimitIsNotAllowedUntilTheWindowEnds() {
        assertThat(limit.hit().allowed()).isTrue();
        assertThat(limit.hit().allowed()).isTrue();
        assertThat(limit.hit().allowed()).isFalse();

        clock.advance(Duration.ofSeconds(89));
        assertThat(limit.hit().allowed()).isFalse();
        clock.advance(Duration.ofSeconds(1));
        assertThat(limit.hit().allowed()).isTrue();
    }

    @Test
    void theHeadersTellWhatRemainsAndWhenTheWindowEnds() {
        RateLimit.Count count = limit.hit();

        assertThat(count.headersWithRetryAfter())
                .containsEntry("X-RateLimit-Limit", "2")
                .containsEntry("X-RateLimit-Remaining", "1")
                .containsEntry(
                        "X-RateLimit-Reset",
                        Long.toString(clock.instant().plusSeconds(90).getEpochSecond()))
                .containsEntry("Retry-After", "90");
        assertThat(count.headers()).doesNotContainKey("Retry-After");
    }

    @Test
    void secondsToWaitAreRoundedUp() {
        limit.hit();
        clock.advance(Duration.ofMillis(88_001));

        assertThat(limit.hit().retryAfter()).isEqualTo(2);
    }

    @Test
    void anotherLimitHoldsUntilTheReset() {
        limit.permit(1, Duration.ofMinutes(1));
        assertThat(limit.hit().allowed()).isTrue();
        assertThat(limit.hit().allowed()).isFalse();

        limit.reset();

        assertThat(limit.hit().limit()).isEqualTo(2);
    }
}
