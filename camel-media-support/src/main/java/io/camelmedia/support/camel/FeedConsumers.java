package io.camelmedia.support.camel;

import io.camelmedia.support.operation.call.Resolver;
import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.poll.CursorSlot;
import io.camelmedia.support.poll.CursorStore;
import io.camelmedia.support.poll.Feed;
import io.camelmedia.support.poll.FeedConsumer;
import io.camelmedia.support.poll.FeedOptions;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;

/** Makes the consumers of endpoints whose operation can be polled. */
final class FeedConsumers {

    private FeedConsumers() {}

    /** @throws IllegalArgumentException when the URI cannot be polled, with the reason */
    static Consumer create(
            MediaEndpoint<?> endpoint,
            Polled polled,
            Connector.Connection connection,
            Resolver resolver,
            Processor processor)
            throws Exception {
        FeedConfiguration given = endpoint.getFeed();
        boolean open = given.getStartFrom() == null;
        polled.check(endpoint.scheme(), endpoint.operation(), resolver, open);
        Values values = resolver.alone();
        FeedOptions options = polled.options(given.options(), values);
        Feed<?> feed = polled.maker()
                .feed(new Polled.Source(
                        connection.service(), endpoint.operation(), values, options, endpoint.getResponseType(), open));
        MediaRuntime runtime = MediaRuntime.of(endpoint.getCamelContext());
        CursorStore store =
                runtime.cursorStores().find(endpoint.getConfiguration().getCursorStore());
        String key = given.getCursorName() != null
                ? given.getCursorName()
                : String.join(" ", feedName(endpoint), connection.account(), polled.key(values));
        FeedConsumer<?> consumer = new FeedConsumer<>(
                endpoint,
                processor,
                feed,
                options,
                new CursorSlot(key.strip(), store, runtime.cursorClaims()),
                runtime.delays()::nanos,
                runtime.inFlightRequests()::hangUp);
        consumer.setMaxMessagesPerPoll(given.getMaxMessagesPerPoll());
        return consumer;
    }

    private static String feedName(MediaEndpoint<?> endpoint) {
        return endpoint.scheme() + ":" + endpoint.operation().name();
    }
}
