// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.camel;

import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.poll.CursorSlot;
import io.camelmedia.support.poll.FeedConsumer;
import io.camelmedia.support.poll.FeedOptions;
import io.camelmedia.support.poll.PollRequests;
import io.camelmedia.support.poll.cursor.CursorStore;
import io.camelmedia.support.poll.feed.Feed;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;

/** Makes the consumers of endpoints whose operation can be polled. */
final class FeedConsumers {

    private FeedConsumers() {}

    /** @throws IllegalArgumentException when the URI cannot be polled, with the reason */
    static Consumer create(MediaEndpoint<?> endpoint, Polled polled, Processor processor) throws Exception {
        boolean open = endpoint.getFeed().getStartFrom() == null;
        polled.check(endpoint.scheme(), endpoint.operation(), endpoint.resolver(), open);
        Connection connection = endpoint.open();
        try {
            return create(endpoint, polled, connection, open, processor);
        } catch (Exception e) {
            connection.release();
            throw e;
        }
    }

    private static Consumer create(
            MediaEndpoint<?> endpoint, Polled polled, Connection connection, boolean open, Processor processor)
            throws Exception {
        MediaRuntime runtime = MediaRuntime.of(endpoint.getCamelContext());
        PollRequests requests = new PollRequests(runtime::end, runtime::goOn, connection::release);
        FeedConfiguration given = endpoint.getFeed();
        Values values = endpoint.resolver().alone();
        FeedOptions options = polled.options(given.options(), values);
        Feed<?> feed = polled.maker()
                .feed(new Polled.Source(
                        connection.service().scoped(requests.scope()),
                        endpoint.operation(),
                        values,
                        options,
                        endpoint.getResponseType(),
                        open));
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
                requests);
        consumer.setMaxMessagesPerPoll(given.getMaxMessagesPerPoll());
        return consumer;
    }

    private static String feedName(MediaEndpoint<?> endpoint) {
        return endpoint.scheme() + ":" + endpoint.operation().name();
    }
}
