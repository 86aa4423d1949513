// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.call;

import com.sun.management.ThreadMXBean;
import io.camelmedia.benchmarks.contest.Alternation;
import io.camelmedia.benchmarks.contest.Work;
import io.camelmedia.benchmarks.table.Samples;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a work allocates, on whichever thread. */
final class Allocation {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocation() {}

    /** In KB a run. */
    static Samples of(Work work, int samples, int runs) throws Exception {
        List<Double> measured = new ArrayList<>();
        for (int sample = 0; sample < samples; sample++) {
            long before = allocated();
            Alternation.repeat(work, runs);
            measured.add((allocated() - before) / 1024.0 / runs);
        }
        return Samples.of(measured);
    }

    private static long allocated() {
        return Arrays.stream(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }
}
