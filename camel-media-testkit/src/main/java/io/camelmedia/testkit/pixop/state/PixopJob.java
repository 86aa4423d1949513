// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.state;

import io.camelmedia.testkit.pixop.state.PixopProgress.Status;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;

/**
 * A job that goes on by the clock: it waits, then runs evenly to its end, or until it fails.
 *
 * @param beganAt when it was asked for
 * @param runsAt when it stops waiting
 * @param takes how long it runs
 * @param failsAt when it fails; {@link Instant#MAX} for never
 */
record PixopJob(Instant beganAt, Instant runsAt, Duration takes, Instant failsAt) implements Serializable {

    private static final int PERCENT = 100;

    PixopJob failingAt(Instant moment) {
        return new PixopJob(beganAt, runsAt, takes, moment);
    }

    /** The same job, which is done at {@code moment} unless it ended before. */
    PixopJob doneBy(Instant moment) {
        boolean ended = !runsAt.plus(takes).isAfter(moment) || !failsAt.isAfter(moment);
        Instant run = runsAt.isAfter(moment) ? moment : runsAt;
        return ended ? this : new PixopJob(beganAt, run, Duration.between(run, moment), Instant.MAX);
    }

    PixopProgress at(Instant now) {
        Instant endsAt = runsAt.plus(takes);
        if (!failsAt.isAfter(now) && failsAt.isBefore(endsAt)) {
            return new PixopProgress(Status.ERROR, percent(failsAt), failsAt);
        }
        if (!endsAt.isAfter(now)) {
            return new PixopProgress(Status.DONE, percent(endsAt), endsAt);
        }
        return runsAt.isAfter(now)
                ? new PixopProgress(Status.WAITING, percent(now), beganAt)
                : new PixopProgress(Status.IN_PROGRESS, percent(now), now);
    }

    private BigDecimal percent(Instant moment) {
        long ran = Math.max(0, Duration.between(runsAt, moment).toMillis());
        long all = takes.toMillis();
        return ran >= all
                ? BigDecimal.valueOf(PERCENT)
                : BigDecimal.valueOf(ran * PERCENT).divide(BigDecimal.valueOf(all), 1, RoundingMode.DOWN);
    }
}
