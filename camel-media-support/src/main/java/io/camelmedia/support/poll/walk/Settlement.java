// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.walk;

import io.camelmedia.support.poll.feed.Learnt;
import java.time.Duration;
import java.time.Instant;

/**
 * Up to where a walk that ascends may settle what it has passed. An item becomes visible at most {@code lookback} after
 * the newest one; so the walk has to stay that far below what was newest when it began, since items may become visible
 * behind it.
 */
final class Settlement {

    private static final String FLOOR = "floor";

    private final Duration lookback;
    private final Duration disorder;
    private Instant newest;
    private Instant passed;
    private Instant now = Instant.MAX;

    /**
     * @param lookback how late an item may become visible
     * @param disorder by how much the times of later pages may be older than those of earlier ones
     */
    Settlement(Duration lookback, Duration disorder) {
        this.lookback = lookback;
        this.disorder = disorder;
    }

    /** When the walk began, the service had nothing newer. Not called when the walk is one read, and so one moment. */
    void newest(Instant time) {
        newest = time;
    }

    boolean knowsNewest() {
        return newest != null;
    }

    /** The service's clock shows that time: nothing is settled beyond it. */
    void now(Instant time) {
        now = time;
    }

    /** The walk has returned everything up to that time. */
    void passed(Instant time) {
        passed = passed == null || time.isAfter(passed) ? time : passed;
    }

    /** What a progress learns of it: nothing as long as nothing is settled that was not before. */
    <P extends WindowProgress> Learnt<P> learnt(P read) {
        if (passed == null) {
            return Learnt.nothing();
        }
        Instant latest = newest == null ? passed : newest;
        Instant settled = earlier(passed.minus(disorder), earlier(latest, now).minus(lookback));
        return read.floor() != null && !WindowProgress.second(settled).isAfter(read.floor())
                ? Learnt.nothing()
                : Learnt.of(FLOOR, progress -> progress.settle(settled));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
