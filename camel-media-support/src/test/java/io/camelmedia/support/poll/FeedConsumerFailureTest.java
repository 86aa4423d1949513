// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.support.poll.feed.StartFrom;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.Exchange;
import org.apache.camel.RollbackExchangeException;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;

class FeedConsumerFailureTest extends FeedConsumerTestBase {

    private static final FeedOptions SKIP = new FeedOptions(StartFrom.BEGINNING, World.LOOKBACK, OnFailure.SKIP, false);

    /** A route refuses a message. */
    private static final class Refused extends Exception {}

    private final AtomicInteger refusals = new AtomicInteger();

    /** Refuses the second item as often as it is told. */
    private void refuseTheSecond(Exchange exchange) throws Refused {
        see(exchange);
        if (arrival(exchange) == 2 && refusals.getAndDecrement() > 0) {
            throw new Refused();
        }
    }

    @Test
    void stopHandsTheFailedItemOutAgainAndNothingPastIt() throws Exception {
        refusals.set(2);
        start(endpoint(STOP), route -> route.process(this::refuseTheSecond));
        arrive(4);

        assertThat(poll()).isOne();
        assertThat(poll()).isZero();
        assertThat(stored()).containsExactly(1);
        assertThat(poll()).isEqualTo(3);
        assertThat(arrivals()).containsExactly(1, 2, 2, 2, 3, 4);
        assertThat(stored()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void eachFailureGoesToTheExceptionHandlerOnce() throws Exception {
        refusals.set(2);
        start(endpoint(STOP), route -> route.process(this::refuseTheSecond));
        arrive(3);
        poll();
        assertThat(handled).hasSize(1);
        poll();
        poll();

        assertThat(handled).hasSize(2).allMatch(Refused.class::isInstance);
    }

    @Test
    void skipGoesOnAfterTheExceptionHandlerWasTold() throws Exception {
        refusals.set(9);
        start(endpoint(SKIP), route -> route.process(this::refuseTheSecond));
        arrive(4);

        assertThat(poll()).isEqualTo(4);
        assertThat(arrivals()).containsExactly(1, 2, 3, 4);
        assertThat(handled).singleElement().isInstanceOf(Refused.class);
        assertThat(stored()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void whatTheRoutesErrorHandlerHandledIsDone() throws Exception {
        refusals.set(9);
        FeedEndpoint endpoint = endpoint(STOP);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(endpoint)
                        .routeId(ROUTE)
                        .onException(Refused.class)
                        .handled(true)
                        .end()
                        .process(FeedConsumerFailureTest.this::refuseTheSecond);
            }
        });
        context.start();
        arrive(3);
        poll();

        assertThat(arrivals()).containsExactly(1, 2, 3);
        assertThat(handled).isEmpty();
        assertThat(stored()).containsExactly(1, 2, 3);
    }

    @Test
    void whatIsMarkedForRollbackFailed() throws Exception {
        start(endpoint(STOP), route -> route.process(this::see).markRollbackOnly());
        arrive(2);
        poll();

        assertThat(arrivals()).containsExactly(1);
        assertThat(handled).singleElement().isInstanceOf(RollbackExchangeException.class);
        assertThat(stored()).isEmpty();
    }

    @Test
    void aFailedListComesAgainAsItWas() throws Exception {
        AtomicInteger failures = new AtomicInteger(1);
        FeedOptions options = new FeedOptions(StartFrom.BEGINNING, World.LOOKBACK, OnFailure.STOP, true);
        start(
                endpoint(options),
                route -> route.process(exchange -> {
                    see(exchange);
                    if (failures.getAndDecrement() > 0) {
                        throw new Refused();
                    }
                }));
        arrive(2);
        poll();
        arrive(1);
        poll();

        assertThat(seen.stream()
                        .map(exchange ->
                                exchange.getMessage().getBody(List.class).size()))
                .containsExactly(2, 2, 1);
    }

    @Test
    void bridgeErrorHandlerBringsFailuresIntoTheRoute() throws Exception {
        List<Throwable> caught = new CopyOnWriteArrayList<>();
        FeedEndpoint endpoint = endpoint(STOP);
        endpoint.setExceptionHandler(null);
        endpoint.setBridgeErrorHandler(true);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                onException(World.Broken.class)
                        .handled(true)
                        .process(exchange ->
                                caught.add(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class)));
                from(endpoint).routeId(ROUTE).process(FeedConsumerFailureTest.this::see);
            }
        });
        context.start();
        arrive(1);
        world.breakAt(1);
        consumer().run();
        assertThat(caught).singleElement().isInstanceOf(World.Broken.class);
        assertThat(seen).isEmpty();

        consumer().run();
        assertThat(arrivals()).containsExactly(1);
    }

    @Test
    void whatWasReadBeforeAPageBrokeOffIsHandedOutOnce() throws Exception {
        start(endpoint(STOP), route -> route.process(this::see));
        arrive(8);
        world.breakAt(5);
        assertThatThrownBy(this::poll).isInstanceOf(World.Broken.class);
        int before = seen.size();
        assertThat(before).isBetween(1, 7);
        assertThat(stored()).hasSize(before);
        poll();

        assertThat(arrivals()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }
}
