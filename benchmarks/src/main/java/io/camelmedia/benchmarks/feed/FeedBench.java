// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.feed;

import io.camelmedia.benchmarks.contest.Alternation;
import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.benchmarks.contest.Work;
import io.camelmedia.benchmarks.table.Figure;
import io.camelmedia.benchmarks.table.Samples;
import io.camelmedia.benchmarks.table.Table;
import io.camelmedia.benchmarks.table.Target;
import java.util.ArrayList;
import java.util.List;

/** What the cursor, the look-back window and the completion tracking of a feed cost. */
public final class FeedBench {

    private final Site site;
    private final Alternation alternation;
    private final List<Figure> figures = new ArrayList<>();

    /**
     * @param blocks how many ratios
     * @param warmUp portions of each contender before anything counts
     */
    public FeedBench(Site site, int blocks, int warmUp) {
        this.site = site;
        this.alternation = new Alternation(warmUp, blocks, 1);
    }

    public Table run() throws Exception {
        letTheServerMakeItsPages();
        compare(FeedContender.CONSUMER, Target.atLeast(0.8));
        compare(FeedContender.DURABLE_CONSUMER, Target.NONE);
        compare(FeedContender.LARGE_WINDOW, Target.NONE);
        return new Table("Events of a feed, A B B A in portions of " + FeedContender.PORTION, figures);
    }

    private void letTheServerMakeItsPages() throws Exception {
        try (Work all = FeedContender.BY_HAND.open(site)) {
            Alternation.repeat(all, alternation.warmUp() + 2 * alternation.blocks());
        }
    }

    private void compare(FeedContender contender, Target target) throws Exception {
        try (Work ours = contender.open(site);
                Work byHand = FeedContender.BY_HAND.open(site)) {
            Samples ratios = alternation.ratios(byHand, ours);
            figures.add(Figure.of(contender, "events in a second, of " + FeedContender.BY_HAND, ratios, target));
        }
    }
}
