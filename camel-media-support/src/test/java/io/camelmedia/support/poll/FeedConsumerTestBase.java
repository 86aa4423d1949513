// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.poll.cursor.CursorStore;
import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.feed.StartFrom;
import io.camelmedia.support.poll.store.MemoryCursorStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.RouteDefinition;
import org.junit.jupiter.api.AfterEach;

/** A CamelContext with one feed, polled when the test says so. */
abstract class FeedConsumerTestBase {

    static final String ROUTE = "feed-route";
    static final FeedOptions STOP = new FeedOptions(StartFrom.BEGINNING, World.LOOKBACK, OnFailure.STOP, false);

    final CamelContext context = new DefaultCamelContext();
    final SinceWorld world = new SinceWorld();
    final MemoryCursorStore store = new MemoryCursorStore();
    final CursorClaims claims = new CursorClaims();
    final List<Exchange> seen = new CopyOnWriteArrayList<>();
    final List<Throwable> handled = new CopyOnWriteArrayList<>();

    @AfterEach
    void stopContext() {
        context.stop();
    }

    FeedEndpoint endpoint(FeedOptions options) {
        return endpoint("fake:events", world.feed(), options);
    }

    FeedEndpoint endpoint(String uri, Feed<?> feed, FeedOptions options) {
        return endpoint(uri, feed, options, store);
    }

    FeedEndpoint endpoint(String uri, Feed<?> feed, FeedOptions options, CursorStore cursors) {
        FeedEndpoint endpoint =
                new FeedEndpoint(context, uri, feed, options, new CursorSlot("fake|events", cursors, claims));
        endpoint.setExceptionHandler(new CollectedExceptions(handled));
        return endpoint;
    }

    /** What a test adds to the route. */
    @FunctionalInterface
    interface Steps {
        void add(RouteDefinition route) throws Exception;
    }

    void start(FeedEndpoint endpoint, Steps steps) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() throws Exception {
                steps.add(from(endpoint).routeId(ROUTE));
            }
        });
        context.start();
    }

    FeedConsumer<?> consumer() {
        return (FeedConsumer<?>) context.getRoute(ROUTE).getConsumer();
    }

    int poll() throws Exception {
        return consumer().poll();
    }

    void see(Exchange exchange) {
        seen.add(exchange);
    }

    List<Integer> arrivals() {
        return seen.stream().map(FeedConsumerTestBase::arrival).toList();
    }

    static int arrival(Exchange exchange) {
        return exchange.getMessage().getBody(World.Thing.class).arrival();
    }

    /** The numbers of the items that the stored cursor is past, of those in its window. */
    List<Integer> stored() {
        List<Integer> arrivals = new ArrayList<>();
        store.load("fake|events").ifPresent(stored -> world.visible.stream()
                .filter(thing -> stored.cursor().window().containsKey(Long.toString(thing.id())))
                .forEach(thing -> arrivals.add(thing.arrival())));
        return arrivals;
    }

    void arrive(int count) {
        for (int i = 0; i < count; i++) {
            world.arrive(Duration.ofMillis(10), 1);
        }
    }
}
