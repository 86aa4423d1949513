// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.contest;

import io.camelmedia.benchmarks.table.Samples;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares two works in one thread. Small batches alternate A B B A, so that what disturbs the machine disturbs both;
 * each such block gives one ratio.
 *
 * @param warmUp runs of each before anything counts
 * @param blocks how many ratios
 * @param batch  runs in a batch
 */
public record Alternation(int warmUp, int blocks, int batch) {

    /** The time of the one as a multiple of the other's. */
    public Samples ratios(Work one, Work other) throws Exception {
        repeat(one, warmUp);
        repeat(other, warmUp);
        List<Double> ratios = new ArrayList<>();
        for (int block = 0; block < blocks; block++) {
            double first = time(one);
            double others = time(other) + time(other);
            ratios.add((first + time(one)) / others);
        }
        return Samples.of(ratios);
    }

    private double time(Work work) throws Exception {
        long begin = System.nanoTime();
        repeat(work, batch);
        return System.nanoTime() - begin;
    }

    public static void repeat(Work work, int times) throws Exception {
        for (int time = 0; time < times; time++) {
            work.run();
        }
    }
}
