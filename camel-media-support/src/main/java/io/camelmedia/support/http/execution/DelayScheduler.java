package io.camelmedia.support.http.execution;

import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.StoppedException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Time for everything that waits: limiter, retries, jobs. A wait holds no thread: a timer triggers, and what follows
 * runs on a pool.
 */
public interface DelayScheduler {

    /** Wall-clock time. */
    Clock clock();

    /** Monotonic time in nanoseconds, comparable only with itself. */
    long nanos();

    /** The pool on which work goes on after a wait. */
    Executor pool();

    /** The pool on which listeners are told: one that blocks holds up no work. */
    Executor listeners();

    /**
     * Completes on the pool after the delay; when the CamelContext stops before, completes at once with a
     * {@link StoppedException}.
     *
     * @param what what the wait is for, as it reads after "waiting for": told when the wait is given up
     */
    CompletableFuture<Void> pause(Duration delay, Waiting what);

    /** Who waits, and for what. */
    record Waiting(String component, String operation, String what) {

        /** What the one who waits is told when the CamelContext stops. */
        public StoppedException stopped() {
            String text = "the CamelContext is stopping; gave up waiting for " + what;
            return new StoppedException(Failure.refused(component, operation, text));
        }
    }
}
