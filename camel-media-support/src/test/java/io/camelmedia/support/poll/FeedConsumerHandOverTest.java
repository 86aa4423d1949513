// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.errorhandler.DeadLetterChannelDefinition;
import org.apache.camel.model.errorhandler.NoErrorHandlerDefinition;
import org.junit.jupiter.api.Test;

class FeedConsumerHandOverTest extends FeedConsumerTestBase {

    private final Semaphore permits = new Semaphore(0);

    private void addRoute(String from, org.apache.camel.Processor processor) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                from(from).process(processor);
            }
        });
    }

    private void permitted(Exchange exchange) throws InterruptedException {
        if (!permits.tryAcquire(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("No permit came");
        }
        see(exchange);
    }

    @Test
    void theCursorWaitsForWhatSedaTookOver() throws Exception {
        addRoute("seda:work", this::permitted);
        start(endpoint(STOP), route -> route.to("seda:work"));
        arrive(3);

        assertThat(poll()).isZero();
        assertThat(stored()).isEmpty();
        permits.release(2);
        await().untilAsserted(() -> assertThat(stored()).containsExactly(1, 2));

        arrive(1);
        poll();
        permits.release(2);
        await().untilAsserted(() -> assertThat(stored()).containsExactly(1, 2, 3, 4));
        assertThat(arrivals()).as("each once").containsExactly(1, 2, 3, 4);
        assertThat(poll()).as("completed since the last poll").isEqualTo(2);
    }

    @Test
    void whatFailedAfterItWasTakenOverComesAgainFirst() throws Exception {
        AtomicBoolean failing = new AtomicBoolean(true);
        addRoute("seda:work", exchange -> {
            permitted(exchange);
            if (arrival(exchange) == 1 && failing.getAndSet(false)) {
                throw new IllegalStateException("refused");
            }
        });
        start(endpoint(STOP), route -> route.to("seda:work"));
        arrive(2);
        poll();
        permits.release(2);
        await().untilAsserted(() -> assertThat(arrivals()).containsExactly(1, 2));
        await().untilAsserted(() -> assertThat(handled).hasSize(1));
        assertThat(stored()).as("the second waits for the first").isEmpty();

        arrive(1);
        assertThat(poll()).as("the second").isOne();
        assertThat(poll()).as("nothing while the first is under way").isZero();
        permits.release(1);
        await().untilAsserted(() -> assertThat(stored()).containsExactly(1, 2));
        poll();
        permits.release(1);
        await().untilAsserted(() -> assertThat(arrivals()).containsExactly(1, 2, 1, 3));
    }

    @Test
    void asynchronousRoutesKeepTheOrder() throws Exception {
        start(endpoint(STOP), route -> route.threads(4).process(this::see));
        arrive(20);

        assertThat(poll()).isEqualTo(20);
        assertThat(arrivals()).isSorted().hasSize(20);
    }

    @Test
    void pollEnrichCompletesWithTheEnrichingRoute() throws Exception {
        FeedEndpoint endpoint = endpoint(STOP);
        endpoint.setStartScheduler(true);
        endpoint.setInitialDelay(0);
        endpoint.setDelay(10);
        AtomicBoolean failing = new AtomicBoolean(true);
        context.addEndpoint("fake:events", endpoint);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                from("direct:enrich").pollEnrich("fake:events", 60_000).process(exchange -> {
                    see(exchange);
                    if (failing.getAndSet(false)) {
                        throw new IllegalStateException("refused");
                    }
                });
            }
        });
        context.start();
        arrive(1);
        try (var template = context.createFluentProducerTemplate()) {
            assertThat(template.to("direct:enrich").send().isFailed()).isTrue();
            assertThat(stored()).isEmpty();
            assertThat(template.to("direct:enrich").send().isFailed()).isFalse();
        }
        await().untilAsserted(() -> assertThat(stored()).containsExactly(1));
        assertThat(arrivals()).containsExactly(1, 1);
    }

    @Test
    void whatCompletesAfterTheStopDoesNotMoveTheCursor() throws Exception {
        context.getShutdownStrategy().setTimeout(1);
        CountDownLatch done = new CountDownLatch(1);
        addRoute("seda:work", exchange -> {
            try {
                permits.acquireUninterruptibly();
                see(exchange);
            } finally {
                done.countDown();
            }
        });
        start(endpoint(STOP), route -> route.to("seda:work"));
        arrive(1);
        poll();
        context.getRouteController().stopRoute(ROUTE, 1, TimeUnit.MILLISECONDS);
        permits.release(1);

        assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(stored()).isEmpty();
        context.getRouteController().startRoute(ROUTE);
        poll();
        permits.release(1);
        await().untilAsserted(() -> assertThat(stored()).containsExactly(1));
        assertThat(arrivals()).containsExactly(1, 1);
    }

    /** A queue with one place, at which nobody works yet. */
    private static final String FULL = "seda:full?size=1";

    private List<Integer> pollInto(String seda, Steps handler) throws Exception {
        start(endpoint(STOP), route -> {
            handler.add(route);
            route.to(seda);
        });
        addRoute("seda:dead", this::see);
        arrive(3);
        poll();
        poll();
        addRoute(seda, this::see);
        await().untilAsserted(() -> {
            poll();
            assertThat(stored()).containsExactly(1, 2, 3);
        });
        return arrivals();
    }

    @Test
    void whatAFullQueueRefusedComesAgainAndNothingAfterItBefore() throws Exception {
        assertThat(pollInto(FULL, route -> route.errorHandler(new NoErrorHandlerDefinition())))
                .containsExactly(1, 2, 3);
        assertThat(handled).isNotEmpty().allMatch(failure -> failure.getMessage()
                .equals("Queue full"));
    }

    @Test
    void whatAFullQueueRefusedAndTheDeadLetterChannelTookIsDone() throws Exception {
        pollInto(FULL, route -> route.errorHandler(new DeadLetterChannelDefinition("seda:dead")));

        await().untilAsserted(() -> assertThat(arrivals()).containsExactlyInAnyOrder(1, 2, 3));
        assertThat(handled).isEmpty();
    }

    @Test
    void whatAFullQueueRefusedAndOnExceptionHandledIsDone() throws Exception {
        pollInto(FULL, route -> route.onException(Exception.class)
                .handled(true)
                .to("seda:dead")
                .end());

        await().untilAsserted(() -> assertThat(arrivals()).containsExactlyInAnyOrder(1, 2, 3));
    }

    @Test
    void whatAFullQueueRefusedAndOnExceptionContinuedIsDone() throws Exception {
        List<Integer> seen = pollInto(
                FULL,
                route -> route.onException(Exception.class).continued(true).end());

        assertThat(seen).containsExactly(1);
        assertThat(handled).isEmpty();
    }

    @Test
    void aFailureHandledBeforeTheHandOverDoesNotCompleteTheExchange() throws Exception {
        addRoute("seda:work", this::permitted);
        start(endpoint(STOP), route -> route.doTry()
                .throwException(new IllegalStateException("handled"))
                .doCatch(Exception.class)
                .end()
                .to("seda:work"));
        arrive(1);
        poll();
        assertThat(stored()).isEmpty();

        permits.release(1);
        await().untilAsserted(() -> assertThat(stored()).containsExactly(1));
    }

    @Test
    void whatAFullQueueDiscardedComesAgain() throws Exception {
        String discarding = FULL + "&discardWhenFull=true";
        start(endpoint(STOP), route -> route.to(discarding));
        arrive(2);
        poll();
        addRoute(discarding, this::see);
        await().untilAsserted(() -> {
            System.gc();
            poll();
            assertThat(stored()).containsExactly(1, 2);
        });
        assertThat(arrivals()).containsExactly(1, 2);
        assertThat(handled).isNotEmpty().allSatisfy(failure -> assertThat(failure)
                .hasMessage("The copy of the exchange that seda://full?discardWhenFull=true&size=1 took over was"
                        + " dropped before it was completed"));
    }
}
