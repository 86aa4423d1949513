// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SimulatorClockTest {

    @Test
    void aFrozenClockMovesOnlyWhenMoved() {
        SimulatorClock clock = SimulatorClock.frozen();
        Instant start = clock.instant();

        clock.advance(Duration.ofDays(14));

        assertThat(clock.instant()).isEqualTo(start.plus(Duration.ofDays(14)));
    }

    @Test
    void aRunningClockCanBeMovedAhead() {
        SimulatorClock clock = SimulatorClock.running();

        clock.advance(Duration.ofDays(1));

        assertThat(clock.instant()).isAfter(Instant.now().plus(Duration.ofHours(23)));
    }

    @Test
    void aClockCanBeSet() {
        SimulatorClock clock = SimulatorClock.frozen();

        clock.set(Instant.parse("2017-01-02T00:00:00Z"));

        assertThat(clock.instant()).isEqualTo("2017-01-02T00:00:00Z");
    }

    @Test
    void resetTakesThePresentTime() {
        SimulatorClock clock = SimulatorClock.frozen();
        clock.set(Instant.parse("2017-01-02T00:00:00Z"));

        clock.reset();

        assertThat(clock.instant()).isAfter("2025-01-01T00:00:00Z");
    }

    @Test
    void aClockOfAnotherZoneMovesAlong() {
        SimulatorClock clock = SimulatorClock.frozen();
        var paris = clock.withZone(ZoneId.of("Europe/Paris"));

        clock.advance(Duration.ofHours(1));

        assertThat(paris.instant()).isEqualTo(clock.instant());
        assertThat(paris.getZone()).isEqualTo(ZoneId.of("Europe/Paris"));
    }
}
