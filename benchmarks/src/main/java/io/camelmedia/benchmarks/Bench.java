// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks;

import io.camelmedia.benchmarks.call.CallBench;
import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.benchmarks.contest.WarmUp;
import io.camelmedia.benchmarks.feed.FeedBench;
import io.camelmedia.benchmarks.limiter.LimiterBench;
import io.camelmedia.benchmarks.table.Table;
import io.camelmedia.benchmarks.transfer.Transfer;
import io.camelmedia.benchmarks.transfer.TransferBench;
import java.util.Locale;

/** What can be measured. */
enum Bench {
    CALL(0) {
        @Override
        Table run(Site site, int rounds) throws Exception {
            return new CallBench(site, rounds, 12, WarmUp.inSteps(5_000)).run();
        }
    },

    UPLOAD(4 * Bench.GIB) {
        @Override
        Table run(Site site, int rounds) throws Exception {
            return new TransferBench(Transfer.UPLOAD, site, rounds).run();
        }
    },

    DOWNLOAD(2 * Bench.GIB) {
        @Override
        Table run(Site site, int rounds) throws Exception {
            return new TransferBench(Transfer.DOWNLOAD, site, rounds).run();
        }
    },

    TUS(Bench.GIB) {
        @Override
        Table run(Site site, int rounds) throws Exception {
            return new TransferBench(Transfer.TUS, site, rounds).run();
        }
    },

    FEED(0) {
        @Override
        Table run(Site site, int rounds) throws Exception {
            return new FeedBench(site, rounds, 8, WarmUp.inSteps(2)).run();
        }
    },

    LIMITER(0) {
        @Override
        Table run(Site site, int rounds) throws Exception {
            return new LimiterBench(site, 20).run();
        }
    };

    private static final long GIB = 1L << 30;

    private final long size;

    /** @param size of the media it moves, unless another is asked for */
    Bench(long size) {
        this.size = size;
    }

    long size() {
        return size;
    }

    abstract Table run(Site site, int rounds) throws Exception;

    /** As on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
