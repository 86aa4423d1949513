// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.execution;

import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.StoppedException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Time for everything that waits: limiter, slots, retries, jobs. A wait holds no thread: a timer triggers, and what
 * follows runs on a thread of its own.
 */
public interface DelayScheduler {

    /** Wall-clock time. */
    Clock clock();

    /** Monotonic time in nanoseconds, comparable only with other values of this method. */
    long nanos();

    /** Runs each task on a thread of its own, without a bound and without a queue. */
    Executor executor();

    /**
     * Runs a task whose end nobody waits for on a thread of its own.
     *
     * @return false when it is left out, for the threads are gone: the CamelContext has stopped
     */
    boolean offer(Runnable task);

    /**
     * Completes on a thread of its own after the delay. When the CamelContext or the owner of the wait stops before,
     * and when the wait cannot be made, it is completed with a {@link StoppedException}.
     */
    CompletableFuture<Void> pause(Duration delay, Waiting what);

    /**
     * Ends a wait, which something else completes, as a pause ends when the CamelContext or its owner stops.
     *
     * @param turn a wait that is not complete
     */
    void hold(CompletableFuture<?> turn, Waiting what);

    /** What becomes of a wait when a stop has begun and its timeout has not struck. */
    enum WhenStopping {
        /** It goes on if it can end in time: it belongs to a call or a transfer. */
        GO_ON,
        /** It ends at once: nobody knows how long it takes. */
        GIVE_UP
    }

    /**
     * Who waits, and for what.
     *
     * @param what as it reads after "waiting for"
     */
    record Waiting(CallScope scope, String component, String operation, String what, WhenStopping whenStopping) {

        public static Waiting of(CallScope scope, String component, String operation, String what) {
            return new Waiting(scope, component, operation, what, WhenStopping.GO_ON);
        }

        /** @param stopping what stops, as the beginning of a sentence */
        public StoppedException stopped(String stopping) {
            String text = stopping + " is stopping; gave up waiting for " + what;
            return new StoppedException(Failure.refused(component, operation, text));
        }
    }
}
