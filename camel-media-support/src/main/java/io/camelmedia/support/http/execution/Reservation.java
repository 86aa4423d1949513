// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.execution;

import java.util.concurrent.CompletableFuture;

/**
 * One slot, from when it is taken until it is given back. A workflow keeps one between its requests, so that nothing is
 * registered that cannot be sent. Used by one request at a time.
 */
public final class Reservation {

    private static final CompletableFuture<Void> HELD = CompletableFuture.completedFuture(null);

    private final Slots slots;
    private boolean held;
    private CompletableFuture<Void> turn;

    public Reservation(Slots slots) {
        this.slots = slots;
    }

    /** A slot that was free at once; null when none was. */
    public static Reservation tryTake(Slots slots) {
        if (!slots.tryTake()) {
            return null;
        }
        Reservation taken = new Reservation(slots);
        taken.held = true;
        return taken;
    }

    /** Takes the slot, unless it is held already. */
    public CompletableFuture<Void> take(Priority priority, DelayScheduler.Waiting what) {
        synchronized (this) {
            if (held) {
                return HELD;
            }
        }
        CompletableFuture<Void> taken = slots.take(priority, what);
        synchronized (this) {
            if (taken.isDone() && !taken.isCompletedExceptionally()) {
                held = true;
                return HELD;
            }
            turn = taken;
        }
        return taken.thenRun(this::arrived);
    }

    /** A slot that came too late was given back by the release. */
    private synchronized void arrived() {
        if (turn != null) {
            held = true;
            turn = null;
        }
    }

    /** Gives the slot back, or leaves the queue for it. May be called again. */
    public void release() {
        CompletableFuture<Void> waiting;
        synchronized (this) {
            if (held) {
                held = false;
                slots.give();
                return;
            }
            waiting = turn;
            turn = null;
        }
        boolean late = waiting != null && !waiting.cancel(false) && !waiting.isCompletedExceptionally();
        if (late) {
            slots.give();
        }
    }
}
