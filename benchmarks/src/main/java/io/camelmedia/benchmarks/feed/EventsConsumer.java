// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.feed;

import io.camelmedia.benchmarks.camel.Contexts;
import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.benchmarks.contest.Work;
import io.camelmedia.benchmarks.server.Events;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;

/** The consumer of the component, with all that it does. */
final class EventsConsumer implements Work {

    private final CamelContext context;
    private final Gate gate = new Gate();

    EventsConsumer(Site site, String store) throws Exception {
        String uri = "ci:events?workspaceId=" + FeedContender.ALL + "&startFrom=" + Events.FIRST
                + "&initialDelay=0&cursorStore=" + store;
        context = Contexts.at(site);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).process(gate);
            }
        });
        context.start();
    }

    @Override
    public void run() throws InterruptedException {
        gate.open(FeedContender.PORTION);
        gate.await();
    }

    /** What waits at the gate is let go, so that the route can stop. */
    @Override
    public void close() {
        gate.open(FeedContender.ALL);
        context.stop();
    }
}
