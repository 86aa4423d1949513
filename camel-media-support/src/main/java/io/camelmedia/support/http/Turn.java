// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http;

import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.UnavailableException;
import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.monitor.Meters;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * The turn of one attempt to be sent: its waits for places and for a permit, all together no longer than
 * {@code queueTimeout}.
 */
final class Turn {

    private final Gateway gateway;
    private final DelayScheduler.Waiting waiting;
    private final long begun;

    Turn(Gateway gateway, String operation) {
        this.gateway = gateway;
        this.waiting = gateway.waiting(operation, "its turn to call the service");
        this.begun = gateway.queueTimeout() == null ? 0 : gateway.delays().nanos();
    }

    DelayScheduler.Waiting waiting() {
        return waiting;
    }

    /** The wait, which fails when the time is over. */
    CompletableFuture<Void> of(Meters.Wait what, CompletableFuture<Void> wait) {
        if (wait.isDone()) {
            return wait;
        }
        gateway.measure(what, waiting.operation(), wait);
        if (gateway.queueTimeout() == null) {
            return wait;
        }
        Duration left = gateway.queueTimeout().minusNanos(gateway.delays().nanos() - begun);
        CompletableFuture<Void> end = gateway.delays().pause(left, waiting);
        end.thenRun(() -> wait.completeExceptionally(timedOut()));
        wait.whenComplete((done, failure) -> end.cancel(false));
        return wait;
    }

    private UnavailableException timedOut() {
        Duration timeout = gateway.queueTimeout();
        return new UnavailableException(Failure.refused(
                gateway.component(),
                waiting.operation(),
                "no turn to call the service within queueTimeout=" + timeout.toMillis()
                        + " ms, for other calls of the account went first; nothing was sent"));
    }
}
