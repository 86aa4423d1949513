// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.feed;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/** The end of a trivial route: lets so many exchanges pass at a time, and the next ones wait. */
final class Gate implements Processor {

    private final Semaphore permits = new Semaphore(0);
    private volatile CountDownLatch passing = new CountDownLatch(0);

    /** Lets more pass. */
    void open(int exchanges) {
        passing = new CountDownLatch(exchanges);
        permits.release(exchanges);
    }

    /** Until all of them have passed. */
    void await() throws InterruptedException {
        passing.await();
    }

    @Override
    public void process(Exchange exchange) throws InterruptedException {
        permits.acquire();
        passing.countDown();
    }
}
