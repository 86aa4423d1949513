// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.bucket4j;

import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.execution.Priority;
import java.util.concurrent.CompletableFuture;

/** Lets each call fail with the reason. */
final class Refusal implements Outage {

    @Override
    public void begin() {}

    @Override
    public CompletableFuture<Void> acquire(Priority priority, DelayScheduler.Waiting waiting, RuntimeException cause) {
        return CompletableFuture.failedFuture(new CommunicationException(
                Failure.refused(
                        waiting.component(),
                        waiting.operation(),
                        "the shared rate budget cannot be reached, so nothing was sent; see to its database, or set"
                                + " nodes on the budget to go on with a share of it"),
                cause));
    }

    @Override
    public String consequence() {
        return "calls fail until it can";
    }
}
