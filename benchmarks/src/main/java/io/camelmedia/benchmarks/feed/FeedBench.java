// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.feed;

import static io.camelmedia.benchmarks.feed.FeedContender.BY_HAND;
import static io.camelmedia.benchmarks.feed.FeedContender.CONSUMER;
import static io.camelmedia.benchmarks.feed.FeedContender.DURABLE_CONSUMER;
import static io.camelmedia.benchmarks.feed.FeedContender.LARGE_WINDOW;

import io.camelmedia.benchmarks.contest.Alternation;
import io.camelmedia.benchmarks.contest.Comparison;
import io.camelmedia.benchmarks.contest.Forks;
import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.benchmarks.contest.WarmUp;
import io.camelmedia.benchmarks.process.Folder;
import io.camelmedia.benchmarks.table.Figure;
import io.camelmedia.benchmarks.table.Table;
import io.camelmedia.benchmarks.table.Target;
import java.util.List;

/** What the cursor, the look-back window and the completion tracking of a feed cost. */
public final class FeedBench {

    private final Site site;
    private final int rounds;
    private final WarmUp warmUp;
    private final List<Comparison<FeedContender>> comparisons;

    /**
     * @param rounds each with JVMs and cursors of its own
     * @param blocks how many ratios of each pair in a round
     * @param warmUp of each contender
     */
    public FeedBench(Site site, int rounds, int blocks, WarmUp warmUp) {
        Alternation alternation = new Alternation(1, blocks, 1);
        this.site = site;
        this.rounds = rounds;
        this.warmUp = warmUp;
        this.comparisons = List.of(
                events(CONSUMER, alternation, Target.atLeast(0.8)),
                events(DURABLE_CONSUMER, alternation, Target.NONE),
                events(LARGE_WINDOW, alternation, Target.NONE));
    }

    private static Comparison<FeedContender> events(FeedContender contender, Alternation alternation, Target target) {
        return Comparison.rate("events in a second", contender, BY_HAND, alternation, target);
    }

    public Table run() throws Exception {
        for (int round = 0; round < rounds; round++) {
            try (Folder cursors = Folder.in(site.folder());
                    Forks<FeedContender> forks =
                            Forks.of(FeedContender.class, site.with(site.media(), cursors.path()))) {
                for (FeedContender contender : FeedContender.values()) {
                    warmUp.run(forks.of(contender), 1);
                }
                for (Comparison<FeedContender> comparison : comparisons) {
                    comparison.round(forks);
                }
            }
        }
        List<Figure> figures = comparisons.stream()
                .flatMap(comparison -> comparison.figures().stream())
                .toList();
        String title = "Events of a feed, A B B A in portions of " + FeedContender.PORTION
                + ", each contender in a JVM of its own, " + rounds + " times";
        return new Table(title, figures);
    }
}
