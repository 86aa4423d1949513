// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.monitor.FeedStatus;
import io.camelmedia.support.monitor.RecentFailures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.apache.camel.Endpoint;
import org.apache.camel.Processor;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.support.ScheduledBatchPollingConsumer;

/** What a feed's consumer shows of itself: to consoles, meters and, as attributes of its MBean, to JMX. */
public abstract class ObservedFeedConsumer extends ScheduledBatchPollingConsumer implements FeedStatus {

    private final String feed;
    private final String cursor;
    private final LongSupplier nanos;
    private final Clock clock = Clock.systemUTC();
    private volatile long readAllAt;
    private volatile Exception failure;

    /**
     * @param feed   its name
     * @param cursor the key of its cursor
     * @param nanos  monotonic time in nanoseconds
     */
    ObservedFeedConsumer(Endpoint endpoint, Processor processor, String feed, String cursor, LongSupplier nanos) {
        super(endpoint, processor);
        this.feed = feed;
        this.cursor = cursor;
        this.nanos = nanos;
        this.readAllAt = nanos.getAsLong();
    }

    /** The session of the last poll; null before the first. */
    abstract FeedSession<?> current();

    /** What holds the feed up; null when nothing does. */
    abstract String standstill();

    /** A poll has come to its end. */
    void polled(FeedSession<?> current) {
        failure = null;
        if (current.takeReadAll()) {
            readAllAt = nanos.getAsLong();
        }
    }

    /** A poll failed. A refusal that is thrown again, because it is too early to ask, is told once. */
    void failed(Exception e) {
        if (e != failure) {
            failure = e;
            RecentFailures failures =
                    getEndpoint().getCamelContext().getCamelContextExtension().getContextPlugin(RecentFailures.class);
            if (failures != null) {
                int colon = feed.indexOf(':');
                failures.add(feed.substring(0, Math.max(0, colon)), feed.substring(colon + 1), getRouteId(), null, e);
            }
        }
    }

    @Override
    public String feed() {
        return feed;
    }

    @Override
    public String route() {
        return getRouteId();
    }

    @Override
    public String cursor() {
        return cursor;
    }

    @Override
    public Instant position() {
        FeedSession<?> current = current();
        return current == null ? null : current.position();
    }

    @Override
    public int open() {
        FeedSession<?> current = current();
        return current == null ? 0 : current.tracker().items();
    }

    @Override
    public Duration lag() {
        Duration unread = Duration.ofNanos(nanos.getAsLong() - readAllAt);
        FeedSession<?> current = current();
        Instant oldest = current == null
                ? null
                : current.tracker().oldest().map(HandOut::oldestTime).orElse(null);
        if (oldest == null) {
            return unread;
        }
        Duration uncompleted = Duration.between(oldest, clock.instant());
        return uncompleted.compareTo(unread) > 0 ? uncompleted : unread;
    }

    @Override
    public String trouble() {
        String held = standstill();
        Exception last = failure;
        return held != null ? held : last == null ? null : RecentFailures.describe(last);
    }

    @ManagedAttribute(description = "The feed, as scheme and operation")
    public String getFeedName() {
        return feed;
    }

    @ManagedAttribute(description = "Key of the cursor")
    public String getCursorKey() {
        return cursor;
    }

    @ManagedAttribute(description = "Time of the newest item behind the cursor, ISO-8601")
    public String getCursorPosition() {
        Instant position = position();
        return position == null ? null : position.toString();
    }

    @ManagedAttribute(description = "Items that are handed out and not behind the cursor")
    public int getOpenItems() {
        return open();
    }

    @ManagedAttribute(description = "How far the cursor is behind, in milliseconds")
    public long getLagMillis() {
        return lag().toMillis();
    }

    @ManagedAttribute(description = "Why the last poll failed, or what holds the feed up")
    public String getTrouble() {
        return trouble();
    }
}
