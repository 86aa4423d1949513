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
import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.benchmarks.contest.Work;
import io.camelmedia.benchmarks.table.Figure;
import io.camelmedia.benchmarks.table.Samples;
import io.camelmedia.benchmarks.table.Table;
import io.camelmedia.benchmarks.table.Target;
import java.util.ArrayList;
import java.util.List;

/** What one JSON call costs, beside the same call made by hand. */
public final class CallBench {

    private static final int BATCH = 25;
    private static final int CALLS_OF_A_THREAD = 50;
    /** How much more than the floor a call may allocate. */
    private static final double MORE_KB = 2;

    private final Alternation alone;
    private final Alternation together;
    private final Site site;
    private final List<Figure> figures = new ArrayList<>();

    /**
     * @param blocks how many ratios of each pair
     * @param warmUp calls of each contender before anything counts
     */
    public CallBench(Site site, int blocks, int warmUp) {
        this.site = site;
        this.alone = new Alternation(warmUp, blocks, BATCH);
        this.together = new Alternation(warmUp / CALLS_OF_A_THREAD / Concurrent.THREADS, Math.max(1, blocks / 4), 1);
    }

    public Table run() throws Exception {
        time(SOCKET, CLIENT_AS_CI, Target.NONE);
        time(PEX, CLIENT_AS_PEX, Target.atMost(1.10));
        time(CI, CLIENT_AS_CI, Target.atMost(1.20));
        time(FLOOR_AS_PEX, CLIENT_AS_PEX, Target.NONE);
        time(CAMEL_HTTP, CLIENT_AS_CI, Target.NONE);
        time(CAMEL_HTTP_USUAL, CLIENT_AS_CI, Target.NONE);
        time(CAMEL_HTTP_USUAL, CI, Target.atLeast(2.5));
        throughput(PEX, FLOOR_AS_PEX, Target.atLeast(0.95));
        throughput(CI, FLOOR_AS_CI, Target.atLeast(0.95));
        throughput(CAMEL_HTTP, CLIENT_AS_CI, Target.NONE);
        throughput(CAMEL_HTTP_USUAL, CLIENT_AS_CI, Target.NONE);
        double floorAsPex = allocation(FLOOR_AS_PEX, Target.NONE);
        allocation(PEX, Target.atMost(floorAsPex + MORE_KB));
        double floorAsCi = allocation(FLOOR_AS_CI, Target.NONE);
        allocation(CI, Target.atMost(floorAsCi + MORE_KB));
        allocation(CAMEL_HTTP, Target.NONE);
        allocation(CAMEL_HTTP_USUAL, Target.NONE);
        return new Table("One JSON call, A B B A in batches of " + BATCH, figures);
    }

    private void time(CallContender contender, CallContender baseline, Target target) throws Exception {
        try (Work one = contender.open(site);
                Work other = baseline.open(site)) {
            figures.add(Figure.of(contender, "time, of " + baseline, alone.ratios(one, other), target));
        }
    }

    private void throughput(CallContender contender, CallContender baseline, Target target) throws Exception {
        try (Work one = contender.open(site);
                Work other = baseline.open(site);
                Work ones = new Concurrent(one, CALLS_OF_A_THREAD);
                Work others = new Concurrent(other, CALLS_OF_A_THREAD)) {
            Samples ratios = together.ratios(others, ones);
            String measure = "throughput of " + Concurrent.THREADS + " threads, of " + baseline;
            figures.add(Figure.of(contender, measure, ratios, target));
        }
    }

    /** @return the median */
    private double allocation(CallContender contender, Target target) throws Exception {
        try (Work work = contender.open(site)) {
            Alternation.repeat(work, alone.warmUp());
            Samples allocated = Allocation.of(work, alone.blocks(), BATCH);
            figures.add(Figure.of(contender, "KB allocated, on all threads", allocated, target));
            return allocated.median();
        }
    }
}
