// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.limiter;

import io.camelmedia.benchmarks.contest.Contender;
import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.support.http.limit.LimiterFactory;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.model.RouteDefinition;

/** Ways to keep 16 calls in a second. */
enum LimiterContender implements Contender {
    PEX("pex:") {
        @Override
        public LimitedCalls open(Site site) throws Exception {
            return LimitedCalls.of(site, null, route -> route);
        }
    },

    THROTTLE("throttle(16) of Camel") {
        @Override
        public LimitedCalls open(Site site) throws Exception {
            return LimitedCalls.of(site, LimiterFactory.NONE, LimiterContender::throttled);
        }
    };

    private final String title;

    LimiterContender(String title) {
        this.title = title;
    }

    @Override
    public abstract LimitedCalls open(Site site) throws Exception;

    private static ProcessorDefinition<?> throttled(RouteDefinition route) {
        return route.throttle(LimiterBench.PERMITS).timePeriodMillis(1000);
    }

    @Override
    public String toString() {
        return title;
    }
}
