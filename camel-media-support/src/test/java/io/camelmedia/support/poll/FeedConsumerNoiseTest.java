// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.support.error.AuthenticationException;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.poll.feed.StartFrom;
import io.camelmedia.support.poll.store.FileCursorStore;
import io.camelmedia.support.poll.walk.SinceFeed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.spi.ExceptionHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a feed in trouble says, and how often. */
class FeedConsumerNoiseTest extends FeedConsumerTestBase {

    @TempDir
    Path folder;

    private void startQuietly(FeedEndpoint endpoint, Steps steps) throws Exception {
        endpoint.setExceptionHandler((ExceptionHandler) null);
        start(endpoint, steps);
    }

    private static long lines(String log) {
        return log.lines().count();
    }

    @Test
    void aPollThatFailsIsOneLine() throws Exception {
        startQuietly(endpoint(STOP), route -> route.process(this::see));
        arrive(1);
        for (int i = 0; i < 3; i++) {
            world.breakAt(1);
            String log = Logged.during(consumer()::run);
            assertThat(log)
                    .contains("WARN FeedConsumer - Failed polling endpoint: fake:events. Will try again at next poll.")
                    .contains("World$Broken")
                    .doesNotContain("\tat ");
            assertThat(lines(log)).isOne();
        }
    }

    @Test
    void refusedCredentialsAreAskedForMoreAndMoreSeldom() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        SinceFeed refused = new SinceFeed(
                "world:since",
                (since, offset, limit) -> {
                    asked.incrementAndGet();
                    throw new AuthenticationException(Failure.refused("ci", "events", "the credentials are refused"));
                },
                Optional::empty,
                World.LIMIT,
                World.LOOKBACK,
                Clock.systemUTC());
        AtomicLong nanos = new AtomicLong();
        FeedEndpoint endpoint = endpoint("fake:events", refused, STOP);
        endpoint.setDelay(10_000);
        endpoint.setNanos(nanos::get);
        startQuietly(endpoint, route -> route.process(this::see));
        String log = Logged.during(() -> {
            for (int poll = 0; poll < 360; poll++) {
                consumer().run();
                nanos.addAndGet(Duration.ofSeconds(10).toNanos());
            }
        });

        assertThat(asked.get()).as("times in an hour").isBetween(8, 13);
        assertThat(log)
                .contains(
                        "the credentials are refused",
                        "is refused by the service, which will not change by"
                                + " itself: correct the configuration or the rights of the account. The service is asked again in 10.0 s");
        assertThat(lines(log)).isEqualTo(2L * asked.get());
        assertThat(consumer().getErrorCounter())
                .as("the health check stays down")
                .isEqualTo(360);
    }

    @Test
    void anItemThatFailsAgainBringsItsStackOnce() throws Exception {
        startQuietly(endpoint(STOP), route -> route.errorHandler(
                        new org.apache.camel.model.errorhandler.NoErrorHandlerDefinition())
                .process(exchange -> {
                    throw new IllegalStateException("the disk is full");
                }));
        arrive(1);

        assertThat(Logged.during(this::poll)).contains("the disk is full").contains("\tat ");
        assertThat(Logged.during(this::poll)).contains("the disk is full").doesNotContain("\tat ");
    }

    @Test
    void aFeedThatIsHeldUpSaysSoAndIsDown() throws Exception {
        FeedOptions two =
                new FeedOptions(StartFrom.BEGINNING, World.LOOKBACK, OnFailure.STOP, false, OnInvalidItem.SKIP, 2);
        startQuietly(endpoint(two), route -> route.to("seda:nobody"));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("seda:nobody").autoStartup(false).to("mock:end");
            }
        });
        arrive(5);
        String log = Logged.during(() -> {
            poll();
            poll();
            poll();
        });

        assertThat(consumer().open()).isEqualTo(2);
        String item = Long.toString(world.visible.get(0).id());
        assertThat(log)
                .contains("fake:events hands out nothing new: not moved for 0 s, for the exchange of the item " + item
                        + " is not completed; 2 items are in flight. See what holds up the route; maxInFlight says how"
                        + " many may be");
        assertThat(lines(log)).as("the first and the second time").isEqualTo(2);
        HealthCheck.Result health = ((HealthCheck) consumer().getHealthCheck()).call(Map.of());
        assertThat(health.getState()).isEqualTo(HealthCheck.State.DOWN);
        assertThat(health.getMessage().orElseThrow()).startsWith("The feed of route feed-route has not moved for 0 s");
    }

    @Test
    void aConsumerIsReadyOnceTheServiceHasAnsweredHoweverLongTheFirstPollTakes() throws Exception {
        startQuietly(
                endpoint(STOP),
                route -> route.process(exchange -> {
                    assertThat(consumer().isConsumerReady()).isTrue();
                    see(exchange);
                }));
        arrive(1);
        poll();

        assertThat(arrivals()).containsExactly(1);
    }

    @Test
    void aBeginningWithoutACursorIsToldWithItsKey() throws Exception {
        FeedEndpoint endpoint = endpoint("fake:events", world.feed(), STOP, new FileCursorStore(folder));
        startQuietly(endpoint, route -> route.process(this::see));

        assertThat(Logged.during(this::poll))
                .contains("No cursor is stored under the key 'fake|events', so fake:events begins at"
                        + " startFrom=beginning");
    }

    @Test
    void aStoreThatCannotBeUsedFailsTheStartOfTheRoute() throws Exception {
        Path taken = Files.createFile(folder.resolve("taken"));
        FeedEndpoint endpoint = endpoint("fake:events", world.feed(), STOP, new FileCursorStore(taken));

        assertThatThrownBy(() -> startQuietly(endpoint, route -> route.process(this::see)))
                .hasStackTraceContaining("The directory of cursors " + taken + " cannot be written to: ");
    }
}
