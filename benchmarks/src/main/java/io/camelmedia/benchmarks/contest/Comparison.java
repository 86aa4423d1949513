// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.contest;

import io.camelmedia.benchmarks.contest.Alternation.Pair;
import io.camelmedia.benchmarks.table.Figure;
import io.camelmedia.benchmarks.table.Samples;
import io.camelmedia.benchmarks.table.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Two contenders that do the same work, and what each round found of them.
 *
 * @param <C> the contenders of the bench
 */
public final class Comparison<C extends Enum<C> & Contender> {

    private final C one;
    private final C other;
    private final String measure;
    private final ToDoubleFunction<Pair> ratio;
    private final Alternation alternation;
    private final Target target;
    private final List<Double> ratios = new ArrayList<>();
    private final List<Double> cpuRatios = new ArrayList<>();

    private Comparison(
            C one, C other, String measure, ToDoubleFunction<Pair> ratio, Alternation alternation, Target target) {
        this.one = one;
        this.other = other;
        this.measure = measure;
        this.ratio = ratio;
        this.alternation = alternation;
        this.target = target;
    }

    /** How long the one takes, as a multiple of the other. */
    public static <C extends Enum<C> & Contender> Comparison<C> time(
            C one, C other, Alternation alternation, Target target) {
        ToDoubleFunction<Pair> ratio =
                pair -> pair.one().seconds() / pair.other().seconds();
        return new Comparison<>(one, other, "time", ratio, alternation, target);
    }

    /**
     * How much the one does in the same time, as a multiple of the other.
     *
     * @param rate the name of that
     */
    public static <C extends Enum<C> & Contender> Comparison<C> rate(
            String rate, C one, C other, Alternation alternation, Target target) {
        ToDoubleFunction<Pair> ratio =
                pair -> pair.other().seconds() / pair.one().seconds();
        return new Comparison<>(one, other, rate, ratio, alternation, target);
    }

    /** Processor time is known in hundredths of a second only: so one ratio of it for all blocks. */
    public void round(Forks<C> forks) throws Exception {
        List<Pair> pairs = alternation.pairs(forks.of(one), forks.of(other));
        pairs.stream().mapToDouble(ratio).forEach(ratios::add);
        Usage ones = pairs.stream().map(Pair::one).reduce(Usage::and).orElseThrow();
        Usage others = pairs.stream().map(Pair::other).reduce(Usage::and).orElseThrow();
        if (others.cpu() > 0) {
            cpuRatios.add(ones.cpu() / others.cpu());
        }
    }

    /** The ratio, and that of processor time where the work was long enough to tell. */
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(one, measure + ", of " + other, Samples.of(ratios), target));
        if (!cpuRatios.isEmpty()) {
            figures.add(Figure.of(one, "processor time of that, of " + other, Samples.of(cpuRatios)));
        }
        return figures;
    }
}
