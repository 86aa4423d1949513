// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.state;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The one lock over the state, which calls and tests take. */
public final class PexLock {

    private final ReentrantLock lock = new ReentrantLock();

    public void lock() {
        lock.lock();
    }

    public void unlock() {
        lock.unlock();
    }

    /** Reads or changes the state. */
    public <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
