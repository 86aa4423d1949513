// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit;

import io.camelmedia.testkit.control.ControlledClock;
import io.camelmedia.testkit.state.StatePart;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clock of a simulator: expiry, processing and creation dates all follow it. It either stands still until
 * a test moves it, or runs with the machine's time and can be moved ahead of it.
 */
public final class SimulatorClock extends Clock implements ControlledClock, StatePart {

    private final Clock source;
    private final ZoneId zone;
    private final boolean runningAtStart;
    private final AtomicReference<Reading> reading;

    /**
     * What the clock shows.
     *
     * @param frozen the instant it stands at; null when it runs
     * @param offset how far it is ahead of the machine's clock when it runs
     */
    private record Reading(Instant frozen, Duration offset) implements Serializable {

        Instant at(Instant source) {
            return frozen == null ? source.plus(offset) : frozen;
        }

        Reading movedBy(Duration step) {
            return frozen == null ? new Reading(null, offset.plus(step)) : new Reading(frozen.plus(step), offset);
        }
    }

    private SimulatorClock(Clock source, ZoneId zone, boolean runningAtStart, AtomicReference<Reading> reading) {
        this.source = source;
        this.zone = zone;
        this.runningAtStart = runningAtStart;
        this.reading = reading;
    }

    /** A clock that stands at the present millisecond until it is moved. */
    public static SimulatorClock frozen() {
        SimulatorClock clock = new SimulatorClock(Clock.systemUTC(), ZoneOffset.UTC, false, new AtomicReference<>());
        clock.reset();
        return clock;
    }

    /** A clock that runs with the machine's. */
    public static SimulatorClock running() {
        SimulatorClock clock = new SimulatorClock(Clock.systemUTC(), ZoneOffset.UTC, true, new AtomicReference<>());
        clock.reset();
        return clock;
    }

    /** Moves the clock ahead, or back when {@code step} is negative. */
    @Override
    public void advance(Duration step) {
        Objects.requireNonNull(step, "step");
        reading.updateAndGet(now -> now.movedBy(step));
    }

    /** Moves the clock to {@code instant}. */
    @Override
    public void set(Instant instant) {
        advance(Duration.between(instant(), instant));
    }

    /** Lets the clock run from the instant it shows, as fast as the machine's, until it is frozen or reset. */
    @Override
    public void run() {
        reading.updateAndGet(now -> new Reading(null, Duration.between(source.instant(), now.at(source.instant()))));
    }

    /** Lets the clock stand at the instant it shows until it is moved, run or reset. */
    @Override
    public void freeze() {
        reading.updateAndGet(now -> new Reading(now.at(source.instant()), Duration.ZERO));
    }

    /** Whether the clock goes on by itself. */
    @Override
    public boolean isRunning() {
        return reading.get().frozen() == null;
    }

    /** Takes the machine's present time again, and stands or runs as it did at the start. */
    @Override
    public void reset() {
        Instant now = source.instant().truncatedTo(ChronoUnit.MILLIS);
        reading.set(new Reading(runningAtStart ? null : now, Duration.ZERO));
    }

    @Override
    public Object save() {
        return reading.get();
    }

    @Override
    public void load(Object saved) {
        reading.set((Reading) saved);
    }

    @Override
    public Instant instant() {
        return reading.get().at(source.instant());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SimulatorClock(source, other, runningAtStart, reading);
    }
}
