// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.contest;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares two forks. Small batches alternate A B B A, so that what disturbs the machine disturbs both; each such block
 * gives one pair of usages. Both are warm already.
 *
 * @param threads that run at once in a fork
 * @param blocks  how many pairs
 * @param batch   runs of a thread in a batch
 */
public record Alternation(int threads, int blocks, int batch) {

    /** What one block took of both. */
    public record Pair(Usage one, Usage other) {}

    public List<Pair> pairs(Fork one, Fork other) throws Exception {
        List<Pair> pairs = new ArrayList<>();
        for (int block = 0; block < blocks; block++) {
            Usage first = run(one, batch);
            Usage others = run(other, batch).and(run(other, batch));
            pairs.add(new Pair(first.and(run(one, batch)), others));
        }
        return pairs;
    }

    private Usage run(Fork fork, int times) throws Exception {
        return fork.run(threads, times);
    }
}
