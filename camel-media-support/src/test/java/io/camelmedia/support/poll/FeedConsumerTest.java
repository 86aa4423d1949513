// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.StartFrom;
import io.camelmedia.support.poll.walk.OnceFeed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.builder.Builder;
import org.apache.camel.builder.ValueBuilder;
import org.junit.jupiter.api.Test;

class FeedConsumerTest extends FeedConsumerTestBase {

    @Test
    void itemsReachTheRouteAscending() throws Exception {
        start(endpoint(STOP), route -> route.process(this::see));
        arrive(7);

        assertThat(poll()).isEqualTo(7);
        assertThat(arrivals()).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(poll()).isZero();
        assertThat(stored()).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void messagesBearTheTimeAndTheHeadersOfTheFeed() throws Exception {
        Instant time = Instant.parse("2026-01-31T12:00:00Z");
        FeedItem item = FeedItem.of("id", time, "body", Map.of("CamelFakeEventType", "Created"));
        Feed<?> feed = new OnceFeed("fake:one", () -> Optional.of(item));
        start(endpoint("fake:one", feed, STOP), route -> route.process(this::see));
        poll();

        assertThat(seen).singleElement().satisfies(exchange -> {
            assertThat(exchange.getMessage().getBody()).isEqualTo("body");
            assertThat(exchange.getMessage().getHeaders())
                    .containsEntry("CamelFakeEventType", "Created")
                    .containsEntry(Exchange.MESSAGE_TIMESTAMP, time.toEpochMilli());
            assertThat(exchange.getMessage().getMessageTimestamp()).isEqualTo(time.toEpochMilli());
        });
    }

    @Test
    void aBatchIsWhatIsNewOnAPage() throws Exception {
        start(endpoint(STOP), route -> route.process(this::see));
        world.arrive(Duration.ZERO, 3);
        world.arrive(Duration.ofSeconds(1), 2);
        poll();

        assertThat(seen.stream().map(FeedConsumerTest::batch))
                .containsExactly("0/3 false", "1/3 false", "2/3 true", "0/2 false", "1/2 true");
    }

    private static String batch(Exchange exchange) {
        return exchange.getProperty(Exchange.BATCH_INDEX) + "/" + exchange.getProperty(Exchange.BATCH_SIZE) + " "
                + exchange.getProperty(Exchange.BATCH_COMPLETE);
    }

    @Test
    void batchMakesOneExchangeWithAListPerPoll() throws Exception {
        FeedOptions options = new FeedOptions(StartFrom.BEGINNING, World.LOOKBACK, OnFailure.STOP, true);
        start(endpoint(options), route -> route.process(this::see));
        arrive(7);

        assertThat(poll()).isOne();
        assertThat(seen).singleElement().satisfies(exchange -> {
            assertThat((List<?>) exchange.getMessage().getBody()).hasSize(7);
            assertThat(batch(exchange)).isEqualTo("0/1 true");
            assertThat(exchange.getMessage().getMessageTimestamp())
                    .isEqualTo(world.newest().toEpochMilli());
        });
        assertThat(poll()).isZero();
    }

    @Test
    void aListHoldsAtMostMaxMessagesPerPoll() throws Exception {
        FeedOptions options = new FeedOptions(StartFrom.BEGINNING, World.LOOKBACK, OnFailure.STOP, true);
        FeedEndpoint endpoint = endpoint(options);
        endpoint.setMaxMessagesPerPoll(4);
        start(endpoint, route -> route.process(this::see));
        arrive(7);
        poll();
        poll();

        assertThat(seen.stream()
                        .map(exchange ->
                                exchange.getMessage().getBody(List.class).size()))
                .containsExactly(4, 3);
    }

    @Test
    void aPollHandsOutAtMostMaxMessagesPerPoll() throws Exception {
        FeedEndpoint endpoint = endpoint(STOP);
        endpoint.setMaxMessagesPerPoll(2);
        start(endpoint, route -> route.process(this::see));
        arrive(5);

        assertThat(poll()).isEqualTo(2);
        assertThat(arrivals()).containsExactly(1, 2);
        assertThat(stored()).containsExactly(1, 2);
        poll();
        poll();
        assertThat(arrivals()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void theConsumerIsReadyAfterAGoodPoll() throws Exception {
        start(endpoint(STOP), route -> route.process(this::see));
        assertThat(consumer().isConsumerReady()).isFalse();
        world.breakAt(1);
        assertThatThrownBy(this::poll).isInstanceOf(World.Broken.class);
        assertThat(consumer().isConsumerReady()).isFalse();
        poll();

        assertThat(consumer().isConsumerReady()).isTrue();
    }

    @Test
    void anEmptyMessageIsSentWhenThereIsNothing() throws Exception {
        FeedEndpoint endpoint = endpoint(STOP);
        endpoint.setSendEmptyMessageWhenIdle(true);
        start(
                endpoint,
                route -> route.process(this::see).filter(body().isNotNull()).throwException(new Refused()));

        consumer().run();
        assertThat(seen).singleElement().satisfies(exchange -> assertThat(
                        exchange.getMessage().getBody())
                .isNull());

        arrive(1);
        consumer().run();
        assertThat(seen).as("a failed exchange is not nothing").hasSize(2);
    }

    @Test
    void idleBackOffSlowsAnItemThatFailsAgainAndAgain() throws Exception {
        FeedEndpoint endpoint = endpoint(STOP);
        endpoint.setBackoffMultiplier(3);
        endpoint.setBackoffIdleThreshold(1);
        start(endpoint, route -> route.process(this::see).throwException(new Refused()));
        arrive(1);
        for (int i = 0; i < 7; i++) {
            consumer().run();
        }

        assertThat(seen).hasSize(3);
    }

    private static ValueBuilder body() {
        return Builder.body();
    }

    /** A route refuses a message. */
    static final class Refused extends Exception {}
}
