// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http;

import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.execution.Priority;
import io.camelmedia.support.http.execution.Reservation;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.http.message.TimeLimit;
import java.util.concurrent.CompletableFuture;

/**
 * What one call takes of the account's places on the wire: a place of its own, the place that its workflow keeps, or
 * both.
 *
 * @param kept  the workflow's place for a transfer; null when there is none
 * @param own   the call's own place; null when it transfers and the workflow's serves it
 * @param media whether the call is a transfer, which ends with its last byte what the workflow's place was kept for
 */
record WirePlace(Reservation kept, Reservation own, boolean media) {

    private static final CompletableFuture<Void> NOT_NEEDED = CompletableFuture.completedFuture(null);

    static WirePlace of(Gateway gateway, Request<?> request) {
        Reservation kept = gateway.scope().reservation();
        boolean media = request.timeLimit() instanceof TimeLimit.IdleTimeout;
        if (media && kept != null) {
            return new WirePlace(kept, null, true);
        }
        Account account = gateway.account();
        return new WirePlace(kept, new Reservation(media ? account.media() : account.calls()), media);
    }

    /** Takes the workflow's place. It is taken first, so that a workflow that registers an upload can send it. */
    CompletableFuture<Void> takeKept(Priority priority, DelayScheduler.Waiting what) {
        return kept == null ? NOT_NEEDED : kept.take(priority, what);
    }

    /** Takes the call's own place, when the workflow's is held. */
    CompletableFuture<Void> takeOwn(Priority priority, DelayScheduler.Waiting what) {
        return own == null ? NOT_NEEDED : own.take(priority, what);
    }

    /** The last byte of the answer is there, or the attempt broke. */
    void leaveWire() {
        if (own != null) {
            own.release();
        }
        if (media && kept != null) {
            kept.release();
        }
    }

    /** Nothing is sent for a while, or any more. */
    void release() {
        if (own != null) {
            own.release();
        }
        if (kept != null) {
            kept.release();
        }
    }
}
