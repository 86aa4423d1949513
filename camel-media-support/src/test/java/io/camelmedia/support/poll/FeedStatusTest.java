// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.UnavailableException;
import io.camelmedia.support.monitor.RecentFailures;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.StartFrom;
import io.camelmedia.support.poll.store.MemoryCursorStore;
import io.camelmedia.support.poll.walk.OnceFeed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.Synchronization;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a feed's consumer says how it is. */
class FeedStatusTest {

    private static final Instant AN_HOUR_AGO =
            Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);

    private final AtomicLong nanos = new AtomicLong();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final RecentFailures failures = new RecentFailures(Clock.systemUTC());
    private List<Synchronization> open = List.of();
    private Exchange held;
    private FeedConsumer<?> consumer;
    private RuntimeException outage;

    @BeforeEach
    void start() {
        context.getCamelContextExtension().addContextPlugin(RecentFailures.class, failures);
        consumer = new FeedConsumer<>(
                new StillEndpoint(context),
                exchange -> {
                    held = exchange;
                    open = exchange.getExchangeExtension().handoverCompletions();
                },
                new WatchedFeed<>(new OnceFeed("fake:items", FeedStatusTest::item), this::beginPass, read -> {}),
                new FeedOptions(StartFrom.BEGINNING, Duration.ofMinutes(5), OnFailure.STOP, false),
                new CursorSlot("key", new MemoryCursorStore(), new CursorClaims()),
                nanos::get,
                new PollRequests(owner -> {}, owner -> {}, () -> {}));
        consumer.setStartScheduler(false);
        consumer.start();
    }

    @AfterEach
    void stop() {
        consumer.stop();
    }

    private void complete() {
        open.forEach(completion -> completion.onComplete(held));
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void aFeedThatHasReadAllIsBehindByTheTimeSince() throws Exception {
        consumer.poll();
        complete();
        consumer.poll();
        pass(Duration.ofSeconds(7));

        assertThat(consumer.lag()).isEqualTo(Duration.ofSeconds(7));
        assertThat(consumer.open()).isZero();
        assertThat(consumer.position()).isEqualTo(AN_HOUR_AGO);
    }

    @Test
    void aFeedWithAnOpenItemIsBehindByTheItemsAge() throws Exception {
        consumer.poll();

        assertThat(consumer.open()).isEqualTo(1);
        assertThat(consumer.lag()).isBetween(Duration.ofMinutes(60), Duration.ofMinutes(70));
        assertThat(consumer.position()).isNull();

        complete();

        assertThat(consumer.lag()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void aFeedThatCannotBeReadFallsBehindAndTellsWhy() throws Exception {
        consumer.poll();
        complete();
        outage = new UnavailableException(Failure.unanswered("fake", "items", 3, "down for maintenance"));
        pass(Duration.ofMinutes(10));

        assertThatThrownBy(consumer::poll).isSameAs(outage);

        assertThat(consumer.lag()).isEqualTo(Duration.ofMinutes(10));
        assertThat(consumer.trouble()).startsWith("fake:items: down for maintenance");
        assertThat(failures.newestFirst()).hasSize(1);

        outage = null;
        consumer.poll();
        assertThat(consumer.trouble()).isNull();
        assertThat(consumer.lag()).isZero();
    }

    @Test
    void aFailureThatIsThrownAgainIsRememberedOnce() {
        outage = new UnavailableException(Failure.unanswered("fake", "items", 3, "down"));

        assertThatThrownBy(consumer::poll).isSameAs(outage);
        assertThatThrownBy(consumer::poll).isSameAs(outage);

        assertThat(failures.newestFirst()).hasSize(1);
    }

    private static Optional<FeedItem> item() {
        return Optional.of(FeedItem.of("id", AN_HOUR_AGO, "body", Map.of()));
    }

    private void beginPass() {
        if (outage != null) {
            throw outage;
        }
    }
}
