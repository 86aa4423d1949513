// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import io.camelmedia.samples.pipeline.console.Console;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Ends the run when all files are done and the events of their deliveries have come. */
public final class Overseer {

    private final Board board;
    private final EventLog events;
    private final Duration patience;
    private final Clock clock;
    private final Console console;
    private final Runnable end;
    private Instant settled;

    /** @param patience how long to wait for events when all files are done */
    public Overseer(Board board, EventLog events, Duration patience, Clock clock, Console console, Runnable end) {
        this.board = board;
        this.events = events;
        this.patience = patience;
        this.clock = clock;
        this.console = console;
        this.end = end;
    }

    /** Called from time to time. */
    public void check() {
        if (!board.isSettled()) {
            settled = null;
            return;
        }
        Instant now = clock.instant();
        if (settled == null) {
            settled = now;
        }
        if (events.hasAll()) {
            end.run();
        } else if (now.isAfter(settled.plus(patience))) {
            console.say("Ci has not told of all deliveries within " + patience.toSeconds()
                    + " s; the next run asks from where this one ends");
            end.run();
        }
    }
}
