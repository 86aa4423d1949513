// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.table;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.DoubleUnaryOperator;

/** The same figure measured several times. */
public final class Samples {

    private final double[] sorted;

    private Samples(double[] sorted) {
        this.sorted = sorted;
    }

    /** @throws IllegalArgumentException when there are none */
    public static Samples of(Collection<Double> measured) {
        if (measured.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        return new Samples(
                measured.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    public double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Below this lies a quarter of the samples. */
    double low() {
        return sorted[sorted.length / 4];
    }

    /** Above this lies a quarter of the samples. */
    double high() {
        return sorted[sorted.length - 1 - sorted.length / 4];
    }

    public Samples map(DoubleUnaryOperator change) {
        double[] changed = Arrays.stream(sorted).map(change).sorted().toArray();
        return new Samples(changed);
    }
}
