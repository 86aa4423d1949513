package io.camelmedia.support.poll;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Lets another thread end the poll while it waits for the service, and never while it runs a route.
 */
final class Reading {

    private final Consumer<Thread> hangUp;
    private Thread reader;
    private boolean cancelled;

    /**
     * @param hangUp ends the requests of a thread: an interrupt does not
     */
    Reading(Consumer<Thread> hangUp) {
        this.hangUp = hangUp;
    }

    <T> T call(Callable<T> read) throws Exception {
        begin();
        try {
            return read.call();
        } finally {
            end();
        }
    }

    private synchronized void begin() {
        reader = Thread.currentThread();
    }

    private synchronized void end() {
        reader = null;
        if (cancelled) {
            cancelled = false;
            Thread.interrupted();
        }
    }

    synchronized void cancel() {
        if (reader != null && !cancelled) {
            cancelled = true;
            reader.interrupt();
            hangUp.accept(reader);
        }
    }
}
