// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.job;

import io.camelmedia.support.http.execution.DelayScheduler.WhenStopping;
import java.util.concurrent.CompletableFuture;

/**
 * Something the service works on.
 *
 * @param <T> what the service tells of it
 */
public interface Job<T> {

    /** The operation that waits, as in the URI. */
    String operation();

    /** What it is, with its id: {@code processing of video 7}. Jobs of one account that read the same are the same. */
    String name();

    /** Asks the service, with one request. */
    CompletableFuture<JobStatus<T>> ask();

    /**
     * What becomes of the wait when the CamelContext or the route stops: it ends, for nobody knows how long it takes.
     */
    default WhenStopping whenStopping() {
        return WhenStopping.GIVE_UP;
    }
}
