package io.camelmedia.support.poll.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * Up to where a walk that ascends may settle what it has passed. An item becomes visible at most {@code lookback} after
 * the newest one; so the walk has to stay that far below its own place, and below what was newest when it began, since
 * items may become visible behind it.
 */
final class Settlement {

    private final Duration lookback;
    private Instant newest = Instant.MAX;
    private Instant passed;
    private Instant now = Instant.MAX;

    Settlement(Duration lookback) {
        this.lookback = lookback;
    }

    /** When the walk began, the service had nothing newer. Not told when the walk is one read, and so one moment. */
    void newest(Instant time) {
        newest = time;
    }

    /** The service's clock shows that time: nothing is settled beyond it. */
    void now(Instant time) {
        now = time;
    }

    /** The walk has returned everything up to that time. */
    void passed(Instant time) {
        passed = passed == null || time.isAfter(passed) ? time : passed;
    }

    /** What a progress learns of it: nothing as long as nothing was passed. */
    Consumer<WindowProgress> learnt() {
        if (passed == null) {
            return progress -> {};
        }
        Instant settled = Collections.min(List.of(passed, newest, now)).minus(lookback);
        return progress -> progress.settle(settled);
    }
}
