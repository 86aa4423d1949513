// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.contest;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs a work many times, in the thread that asks or in several at once. */
final class Crowd implements AutoCloseable {

    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final Work work;

    Crowd(Work work) {
        this.work = work;
    }

    /** A run of it is so many runs on each of so many threads. */
    Work of(int threads, int times) {
        return threads == 1 ? () -> repeat(times) : () -> together(threads, times);
    }

    private void together(int threads, int times) throws Exception {
        Callable<Void> repeated = () -> repeat(times);
        for (Future<Void> done : pool.invokeAll(Collections.nCopies(threads, repeated))) {
            done.get();
        }
    }

    private Void repeat(int times) throws Exception {
        for (int time = 0; time < times; time++) {
            work.run();
        }
        return null;
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
