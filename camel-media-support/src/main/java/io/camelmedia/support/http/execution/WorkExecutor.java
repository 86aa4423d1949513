// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.execution;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs every task, even when the pool refuses it or no thread can be made: a lost task would leave an exchange without
 * an end.
 */
public final class WorkExecutor implements Executor {

    private static final Logger LOG = LoggerFactory.getLogger(WorkExecutor.class);
    private static final long AGAIN = 100;

    private final Executor threads;
    private final ScheduledExecutorService timer;

    /**
     * @param threads gives each task a thread
     * @param timer   hands a task over again for which no thread was to be had
     */
    public WorkExecutor(Executor threads, ScheduledExecutorService timer) {
        this.threads = threads;
        this.timer = timer;
    }

    /**
     * A task whose threads are gone, for the CamelContext has stopped, runs on this thread. One that the machine has no
     * thread for is handed over again until it has one.
     */
    @Override
    public void execute(Runnable task) {
        if (!handOver(task, this::execute)) {
            task.run();
        }
    }

    /**
     * Runs a task whose end nobody waits for, never on this thread.
     *
     * @return false when it is left out, for its threads are gone
     */
    public boolean offer(Runnable task) {
        return handOver(task, this::offer);
    }

    private boolean handOver(Runnable task, Consumer<Runnable> again) {
        try {
            threads.execute(task);
            return true;
        } catch (RejectedExecutionException e) {
            return false;
        } catch (OutOfMemoryError e) {
            LOG.error("No thread could be made; what was to go on is tried again in {} ms", AGAIN, e);
            if (timer.isShutdown()) {
                return false;
            }
            timer.schedule(() -> again.accept(task), AGAIN, TimeUnit.MILLISECONDS);
            return true;
        }
    }
}
