// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.bucket4j;

import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.execution.Priority;
import java.util.concurrent.CompletableFuture;

/** How requests are handled while the shared storage cannot be reached. */
interface Outage {

    /** Called when the outage begins. */
    void begin();

    /** @param cause why the storage cannot be reached */
    CompletableFuture<Void> acquire(Priority priority, DelayScheduler.Waiting waiting, RuntimeException cause);

    /** What happens to requests meanwhile, as the end of a log line. */
    String consequence();
}
