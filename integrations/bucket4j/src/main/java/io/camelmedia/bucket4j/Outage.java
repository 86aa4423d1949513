// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.bucket4j;

import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.execution.Priority;
import java.util.concurrent.CompletableFuture;

/** What becomes of requests while the shared storage cannot be reached. */
interface Outage {

    /** It has begun. */
    void begin();

    /** @param cause why the storage cannot be reached */
    CompletableFuture<Void> acquire(Priority priority, DelayScheduler.Waiting waiting, RuntimeException cause);

    /** As a log line ends. */
    String consequence();
}
