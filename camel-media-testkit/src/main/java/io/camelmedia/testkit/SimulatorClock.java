package io.camelmedia.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The time that a simulator lives by: expiry, processing and creation dates all follow it. It either stands still until
 * a test moves it, or runs with the machine's time and can be moved ahead of it.
 */
public final class SimulatorClock extends Clock {

    private final Clock source;
    private final ZoneId zone;
    private final boolean running;
    private final AtomicReference<Reading> reading;

    /** What a frozen clock shows, or how far a running one is off its source. */
    private record Reading(Instant frozen, Duration offset) {}

    private SimulatorClock(Clock source, ZoneId zone, boolean running, AtomicReference<Reading> reading) {
        this.source = source;
        this.zone = zone;
        this.running = running;
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
    public void advance(Duration step) {
        Objects.requireNonNull(step, "step");
        reading.updateAndGet(
                now -> new Reading(now.frozen().plus(step), now.offset().plus(step)));
    }

    /** Moves the clock to {@code instant}. */
    public void set(Instant instant) {
        advance(Duration.between(instant(), instant));
    }

    /** Takes the machine's present time again. */
    public void reset() {
        reading.set(new Reading(source.instant().truncatedTo(ChronoUnit.MILLIS), Duration.ZERO));
    }

    @Override
    public Instant instant() {
        Reading now = reading.get();
        return running ? source.instant().plus(now.offset()) : now.frozen();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SimulatorClock(source, other, running, reading);
    }
}
