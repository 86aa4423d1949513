// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.poll.feed.Feed;
import java.util.function.LongSupplier;
import org.apache.camel.CamelContext;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.ScheduledPollEndpoint;

/** An endpoint on a feed in memory, as a component would make it. */
final class FeedEndpoint extends ScheduledPollEndpoint {

    private final Feed<?> feed;
    private FeedOptions options;
    private final CursorSlot slot;
    private int maxMessagesPerPoll;
    private LongSupplier nanos = Polled.STILL;

    FeedEndpoint(CamelContext context, String uri, Feed<?> feed, FeedOptions options, CursorSlot slot) {
        super(uri, null);
        this.feed = feed;
        this.options = options;
        this.slot = slot;
        setCamelContext(context);
        setStartScheduler(false);
    }

    void setOptions(FeedOptions options) {
        this.options = options;
    }

    void setNanos(LongSupplier nanos) {
        this.nanos = nanos;
    }

    void setMaxMessagesPerPoll(int most) {
        this.maxMessagesPerPoll = most;
    }

    @Override
    public Producer createProducer() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Consumer createConsumer(Processor processor) throws Exception {
        FeedConsumer<?> consumer = new FeedConsumer<>(
                this, processor, feed, options, slot, nanos, new PollRequests(owner -> {}, owner -> {}, () -> {}));
        consumer.setMaxMessagesPerPoll(maxMessagesPerPoll);
        configureConsumer(consumer);
        return consumer;
    }

    @Override
    public boolean isLenientProperties() {
        return true;
    }
}
