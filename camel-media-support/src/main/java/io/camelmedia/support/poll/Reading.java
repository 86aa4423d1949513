package io.camelmedia.support.poll;

import java.util.concurrent.Callable;

/**
 * Lets another thread interrupt the poll while it waits for the service, and never while it runs a route.
 */
final class Reading {

    private Thread reader;
    private boolean cancelled;

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
        }
    }
}
