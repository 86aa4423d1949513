// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.walk.SinceFeed;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FeedConsumerLifecycleTest extends FeedConsumerTestBase {

    /** Longer than any of these tests may take: nothing here ends because Camel's patience does. */
    FeedConsumerLifecycleTest() {
        context.getShutdownStrategy().setTimeout(600);
    }

    private final CountDownLatch reading = new CountDownLatch(1);
    private final AtomicInteger interrupted = new AtomicInteger();

    /** Answers the first page never. */
    private Feed<?> stuck() {
        return new SinceFeed(
                "world:since",
                (since, offset, limit) -> {
                    reading.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        interrupted.incrementAndGet();
                        throw e;
                    }
                    throw new AssertionError();
                },
                Optional::empty,
                World.LIMIT,
                World.LOOKBACK,
                Clock.systemUTC());
    }

    private FeedEndpoint scheduled(FeedEndpoint endpoint) {
        endpoint.setStartScheduler(true);
        endpoint.setInitialDelay(0);
        endpoint.setDelay(10);
        return endpoint;
    }

    @Test
    @Timeout(60)
    void stoppingTheContextEndsARead() throws Exception {
        start(scheduled(endpoint("fake:events", stuck(), STOP)), route -> route.process(this::see));
        reading.await();
        context.stop();

        assertThat(interrupted).hasValue(1);
        assertThat(handled).as("being stopped is no failure").isEmpty();
    }

    @Test
    @Timeout(60)
    void suspendingTheRouteEndsARead() throws Exception {
        start(scheduled(endpoint("fake:events", stuck(), STOP)), route -> route.process(this::see));
        reading.await();
        context.getRouteController().suspendRoute(ROUTE);

        await().until(() -> interrupted.get() == 1);
        assertThat(handled).isEmpty();
    }

    @Test
    @Timeout(60)
    void stoppingTheContextDuringAPollHandsOutNothingMore() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        start(
                scheduled(endpoint(STOP)),
                route -> route.process(exchange -> {
                    see(exchange);
                    first.countDown();
                    go.await();
                }));
        arrive(3);
        first.await();
        ExecutorService stopper = Executors.newSingleThreadExecutor();
        stopper.execute(context::stop);
        await().until(() -> !consumer().isBatchAllowed());
        go.countDown();
        stopper.shutdown();

        assertThat(stopper.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(arrivals()).containsExactly(1);
        assertThat(stored()).containsExactly(1);
    }

    @Test
    @Timeout(60)
    void aResumedConsumerGoesOn() throws Exception {
        start(scheduled(endpoint(STOP)), route -> route.process(this::see));
        arrive(2);
        await().untilAsserted(() -> assertThat(arrivals()).containsExactly(1, 2));
        context.getRouteController().suspendRoute(ROUTE);
        arrive(2);
        consumer().run();
        assertThat(arrivals()).as("while suspended").containsExactly(1, 2);
        context.getRouteController().resumeRoute(ROUTE);

        await().untilAsserted(() -> assertThat(arrivals()).containsExactly(1, 2, 3, 4));
    }

    @Test
    void aPollThatOverlapsAnotherDoesNothing() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        start(
                endpoint(STOP),
                route -> route.process(exchange -> {
                    inside.countDown();
                    go.await();
                    see(exchange);
                }));
        arrive(1);
        Thread other = new Thread(() -> assertThatCode(this::poll).doesNotThrowAnyException());
        other.start();
        assertThat(inside.await(60, TimeUnit.SECONDS)).isTrue();

        assertThat(poll()).isZero();
        go.countDown();
        other.join(60_000);
        assertThat(arrivals()).containsExactly(1);
    }

    @Test
    void aStopStoresWhatCouldNotBeStoredBefore() throws Exception {
        ShakyStore shaky = new ShakyStore(() -> {});
        Polled polled = new Polled(world.feed(), STOP, shaky, handed -> {});
        polled.poll();
        arrive(2);
        shaky.fail(ShakyStore.Fault.DOWN);
        assertThatThrownBy(polled::poll).isInstanceOf(ShakyStore.Down.class);
        assertThat(shaky.load("key").orElseThrow().cursor().window()).isEmpty();
        shaky.fail(ShakyStore.Fault.NONE);
        polled.close();

        assertThat(shaky.load("key").orElseThrow().cursor().window()).hasSize(1);
    }

    @Test
    void aStoreThatIsDownAtTheStopIsTold() throws Exception {
        ShakyStore shaky = new ShakyStore(() -> {});
        Polled polled = new Polled(world.feed(), STOP, shaky, handed -> {});
        polled.poll();
        arrive(1);
        shaky.fail(ShakyStore.Fault.DOWN);
        assertThatThrownBy(polled::poll).isInstanceOf(ShakyStore.Down.class);
        polled.close();

        assertThat(polled.handled()).singleElement().isInstanceOf(ShakyStore.Down.class);
    }
}
