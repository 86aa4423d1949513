// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.call;

import io.camelmedia.benchmarks.contest.Alternation;
import io.camelmedia.benchmarks.contest.Work;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A work on several threads at once, so many times on each. */
final class Concurrent implements Work {

    static final int THREADS = 8;

    private final ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    private final List<Callable<Void>> tasks;

    Concurrent(Work work, int times) {
        tasks = Collections.nCopies(THREADS, () -> {
            Alternation.repeat(work, times);
            return null;
        });
    }

    @Override
    public void run() throws Exception {
        for (Future<Void> done : pool.invokeAll(tasks)) {
            done.get();
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
