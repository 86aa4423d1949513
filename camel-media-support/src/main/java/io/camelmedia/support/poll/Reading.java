// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import java.util.concurrent.Callable;

/**
 * Lets another thread end the poll while it waits for the service, and never while it runs a route.
 */
final class Reading {

    private final PollRequests requests;
    private Thread reader;
    private boolean cancelled;

    Reading(PollRequests requests) {
        this.requests = requests;
    }

    <T> T call(Callable<T> read) throws Exception {
        begin();
        try {
            T answer = read.call();
            requests.answered();
            return answer;
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
            requests.goOn();
        }
    }

    synchronized void cancel() {
        if (reader != null && !cancelled) {
            cancelled = true;
            reader.interrupt();
            requests.end();
        }
    }
}
