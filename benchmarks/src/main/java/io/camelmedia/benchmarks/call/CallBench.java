// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.call;

import static io.camelmedia.benchmarks.call.CallContender.CAMEL_HTTP;
import static io.camelmedia.benchmarks.call.CallContender.CAMEL_HTTP_USUAL;
import static io.camelmedia.benchmarks.call.CallContender.CI;
import static io.camelmedia.benchmarks.call.CallContender.CLIENT_AS_CI;
import static io.camelmedia.benchmarks.call.CallContender.CLIENT_AS_PEX;
import static io.camelmedia.benchmarks.call.CallContender.FLOOR_AS_CI;
import static io.camelmedia.benchmarks.call.CallContender.FLOOR_AS_PEX;
import static io.camelmedia.benchmarks.call.CallContender.PEX;
import static io.camelmedia.benchmarks.call.CallContender.SOCKET;

import io.camelmedia.benchmarks.contest.Alternation;
import io.camelmedia.benchmarks.contest.Comparison;
import io.camelmedia.benchmarks.contest.Fork;
import io.camelmedia.benchmarks.contest.Forks;
import io.camelmedia.benchmarks.contest.OneProcessor;
import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.benchmarks.contest.WarmUp;
import io.camelmedia.benchmarks.table.Figure;
import io.camelmedia.benchmarks.table.Samples;
import io.camelmedia.benchmarks.table.Table;
import io.camelmedia.benchmarks.table.Target;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What one JSON call costs, beside the same call made by hand. */
public final class CallBench {

    private static final int THREADS = 8;
    /** So many that it does not count how a JVM wakes up. */
    private static final int BATCH = 5000;
    /** How much more than the floor a call may allocate. */
    private static final double MORE_KB = 2;

    private final Site site;
    private final int rounds;
    private final WarmUp warmUp;
    private final List<Comparison<CallContender>> alone;
    private final List<Comparison<CallContender>> together;
    private final Map<CallContender, List<Double>> allocated = new EnumMap<>(CallContender.class);

    /**
     * @param rounds each with JVMs of its own
     * @param blocks how many ratios of each pair in a round
     * @param warmUp of each contender
     */
    public CallBench(Site site, int rounds, int blocks, WarmUp warmUp) {
        this.site = site;
        this.rounds = rounds;
        this.warmUp = warmUp;
        Alternation one = new Alternation(1, blocks, BATCH);
        Alternation eight = new Alternation(THREADS, blocks, BATCH / THREADS * 2);
        this.alone = List.of(
                Comparison.time(SOCKET, CLIENT_AS_CI, one, Target.NONE),
                Comparison.time(PEX, CLIENT_AS_PEX, one, Target.atMost(1.10)),
                Comparison.time(CI, CLIENT_AS_CI, one, Target.atMost(1.20)),
                Comparison.time(FLOOR_AS_PEX, CLIENT_AS_PEX, one, Target.NONE),
                Comparison.time(FLOOR_AS_CI, CLIENT_AS_CI, one, Target.NONE),
                Comparison.time(CAMEL_HTTP, CLIENT_AS_CI, one, Target.NONE),
                Comparison.time(CAMEL_HTTP_USUAL, CLIENT_AS_CI, one, Target.NONE),
                Comparison.time(CAMEL_HTTP_USUAL, CI, one, Target.atLeast(2.5)));
        this.together = List.of(
                throughput(PEX, FLOOR_AS_PEX, eight, Target.atLeast(0.95)),
                throughput(CI, FLOOR_AS_CI, eight, Target.atLeast(0.95)),
                throughput(CAMEL_HTTP, CLIENT_AS_CI, eight, Target.NONE),
                throughput(CAMEL_HTTP_USUAL, CLIENT_AS_CI, eight, Target.NONE));
    }

    private static Comparison<CallContender> throughput(
            CallContender one, CallContender other, Alternation eight, Target target) {
        return Comparison.rate("throughput of " + THREADS + " threads", one, other, eight, target);
    }

    public Table run() throws Exception {
        for (int round = 0; round < rounds; round++) {
            try (Forks<CallContender> forks = Forks.of(CallContender.class, site)) {
                for (CallContender contender : CallContender.values()) {
                    warmUp(contender, forks.of(contender));
                }
                try (OneProcessor shared = OneProcessor.forAllStarted()) {
                    round(alone, forks);
                }
                round(together, forks);
            }
        }
        List<Figure> figures = new ArrayList<>();
        alone.forEach(comparison -> figures.addAll(comparison.figures()));
        together.forEach(comparison -> figures.addAll(comparison.figures()));
        figures.addAll(allocations());
        String title = "One JSON call, A B B A in batches of " + BATCH
                + ", each contender in a JVM of its own, one thread on the server's processor, " + rounds + " times";
        return new Table(title, figures);
    }

    private static void round(List<Comparison<CallContender>> comparisons, Forks<CallContender> forks)
            throws Exception {
        for (Comparison<CallContender> comparison : comparisons) {
            comparison.round(forks);
        }
    }

    private void warmUp(CallContender contender, Fork fork) throws Exception {
        fork.run(THREADS, warmUp.times());
        warmUp.run(fork, 1);
        double kilobytes = fork.run(1, BATCH).allocated() / BATCH;
        allocated.computeIfAbsent(contender, first -> new ArrayList<>()).add(kilobytes);
    }

    private List<Figure> allocations() {
        return List.of(
                allocation(FLOOR_AS_PEX, Target.NONE),
                allocation(PEX, moreThan(FLOOR_AS_PEX)),
                allocation(FLOOR_AS_CI, Target.NONE),
                allocation(CI, moreThan(FLOOR_AS_CI)),
                allocation(CAMEL_HTTP, Target.NONE),
                allocation(CAMEL_HTTP_USUAL, Target.NONE));
    }

    private Target moreThan(CallContender floor) {
        return Target.atMost(Samples.of(allocated.get(floor)).median() + MORE_KB);
    }

    private Figure allocation(CallContender contender, Target target) {
        return Figure.of(contender, "KB allocated, on all threads", Samples.of(allocated.get(contender)), target);
    }
}
