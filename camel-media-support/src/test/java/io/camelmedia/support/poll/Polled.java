// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.poll.cursor.CursorStore;
import io.camelmedia.support.poll.feed.Feed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.Synchronization;

/** A consumer that polls when a test says so, and a route that does what a test says. */
public final class Polled implements AutoCloseable {

    /** Time stands still, so that the cursor is stored after each exchange. */
    static final LongSupplier STILL = () -> 0;

    private static final CamelContext CONTEXT = new DefaultCamelContext();

    static {
        CONTEXT.start();
    }

    /** What a route does with an exchange. */
    @FunctionalInterface
    public interface Route {

        /** Throws to fail the exchange; may take its completion over. */
        void process(Handed handed) throws Exception;
    }

    /** An exchange, and its completion. */
    public static final class Handed {

        private final Exchange exchange;
        private final List<Synchronization> completions;
        private boolean takenOver;

        private Handed(Exchange exchange) {
            this.exchange = exchange;
            this.completions = exchange.getExchangeExtension().handoverCompletions();
        }

        Exchange exchange() {
            return exchange;
        }

        public <T> T body(Class<T> type) {
            return exchange.getMessage().getBody(type);
        }

        /** As {@code seda} does: the exchange goes on after the route is through. */
        void takeOver() {
            takenOver = true;
        }

        void complete() {
            completions.forEach(completion -> completion.onComplete(exchange));
        }

        void fail(Exception cause) {
            exchange.setException(cause);
            completions.forEach(completion -> completion.onFailure(exchange));
        }
    }

    private final FeedConsumer<?> consumer;
    private final List<Throwable> handled = new ArrayList<>();

    public Polled(Feed<?> feed, FeedOptions options, CursorStore store, Route route) {
        this(feed, options, new CursorSlot("key", store, new CursorClaims()), route);
    }

    Polled(Feed<?> feed, FeedOptions options, CursorSlot slot, Route route) {
        this.consumer = new FeedConsumer<>(
                new StillEndpoint(CONTEXT),
                exchange -> run(route, exchange),
                feed,
                options,
                slot,
                STILL,
                new PollRequests(owner -> {}, owner -> {}, () -> {}));
        consumer.setStartScheduler(false);
        consumer.setExceptionHandler(new CollectedExceptions(handled));
        consumer.start();
    }

    private static void run(Route route, Exchange exchange) {
        Handed handed = new Handed(exchange);
        try {
            route.process(handed);
            if (!handed.takenOver) {
                handed.complete();
            }
        } catch (Exception e) {
            handed.fail(e);
        }
    }

    /** @return how many exchanges were completed */
    public int poll() throws Exception {
        return poll(0);
    }

    int poll(int most) throws Exception {
        consumer.setMaxMessagesPerPoll(most);
        return consumer.poll();
    }

    List<Throwable> handled() {
        return handled;
    }

    @Override
    public void close() {
        consumer.stop();
    }
}
