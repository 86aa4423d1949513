// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.limiter;

import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.benchmarks.table.Figure;
import io.camelmedia.benchmarks.table.Samples;
import io.camelmedia.benchmarks.table.Table;
import io.camelmedia.benchmarks.table.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Whether the rate that Pex asks for is kept, and how much of it is used, when many threads want more. */
public final class LimiterBench {

    static final int THREADS = 8;
    static final int PERMITS = 16;

    private final Site site;
    private final int windows;
    private final List<Figure> figures = new ArrayList<>();

    /** @param windows how many times 16 calls, besides those that load classes and open connections */
    public LimiterBench(Site site, int windows) {
        this.site = site;
        this.windows = windows;
    }

    public Table run() throws Exception {
        Stamps built = stamps(LimiterContender.PEX);
        add(
                LimiterContender.PEX,
                "ms from a call to the 16th after it, at least",
                built.leastSpan(),
                Target.atLeast(1000));
        add(LimiterContender.PEX, "calls in any second, at most", built.mostInAnySecond(), Target.atMost(PERMITS));
        add(LimiterContender.PEX, "% of 16 calls in 1.05 s", built.percentOf(1.05), Target.atLeast(98.5));
        Stamps throttled = stamps(LimiterContender.THROTTLE);
        add(LimiterContender.THROTTLE, "calls in any second, at most", throttled.mostInAnySecond(), Target.NONE);
        add(LimiterContender.THROTTLE, "% of 16 calls in 1 s", throttled.percentOf(1), Target.NONE);
        return new Table(
                "The limiter of Pex, " + PERMITS * windows + " calls of " + THREADS + " threads, seen by the sender",
                figures);
    }

    private void add(LimiterContender contender, String measure, double value, Target target) {
        figures.add(Figure.of(contender, measure, Samples.of(List.of(value)), target));
    }

    private Stamps stamps(LimiterContender contender) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try (LimitedCalls work = contender.open(site)) {
            AtomicInteger left = new AtomicInteger(PERMITS * (1 + windows));
            Callable<Void> caller = () -> {
                while (left.getAndDecrement() > 0) {
                    work.run();
                }
                return null;
            };
            for (Future<Void> done : pool.invokeAll(Collections.nCopies(THREADS, caller))) {
                done.get();
            }
            return work.stamps();
        } finally {
            pool.shutdownNow();
        }
    }
}
