// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.feed;

import io.camelmedia.benchmarks.contest.Contender;
import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.benchmarks.contest.Work;

/** Ways to bring the events of a Workspace to a route, in portions. */
enum FeedContender implements Contender {
    BY_HAND("HTTP, parse and dispatch") {
        @Override
        public Work open(Site site) throws Exception {
            return new EventsByHand(site);
        }
    },

    CONSUMER("ci:events") {
        @Override
        public Work open(Site site) throws Exception {
            return new EventsConsumer(site, "memory");
        }
    },

    DURABLE_CONSUMER("ci:events, cursorStore=file:") {
        @Override
        public Work open(Site site) throws Exception {
            return new EventsConsumer(site, "file:" + site.folder().resolve("cursors"));
        }
    },

    LARGE_WINDOW("the same, 100,000 ids in the window") {
        @Override
        public Work open(Site site) throws Exception {
            return new EventsConsumer(site, "file:" + site.folder().resolve("large") + "&lookback=100000s");
        }
    };

    /** Events in a run. */
    static final int PORTION = 50_000;

    /** How many there are in all: more than anybody reads. */
    static final int ALL = 100_000_000;

    private final String title;

    FeedContender(String title) {
        this.title = title;
    }

    @Override
    public String toString() {
        return title;
    }
}
