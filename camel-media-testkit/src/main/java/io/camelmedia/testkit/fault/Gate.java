// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.fault;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Where faults wait until it is released. Afterwards no fault waits there any more. */
final class Gate {

    private final CountDownLatch latch = new CountDownLatch(1);

    void release() {
        latch.countDown();
    }

    /** Waits until the gate is released. */
    void await() throws InterruptedIOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** Waits until {@code time} has passed or the gate is released. */
    void await(Duration time) throws InterruptedIOException {
        try {
            latch.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static InterruptedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("interrupted while a fault held the exchange");
    }
}
