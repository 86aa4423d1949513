// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.micrometer;

import java.util.List;
import java.util.stream.Stream;

/** A meter: its name, tags, unit and description. */
enum MediaMeter {
    CALLS(
            "camel.media.calls",
            "timer",
            "seconds",
            "Calls, from their beginning to their end, with all attempts and waits",
            Tag.COMPONENT,
            Tag.OPERATION,
            Tag.EXCEPTION),
    ATTEMPTS(
            "camel.media.attempts",
            "timer",
            "seconds",
            "Requests on the wire, each attempt of a call by itself",
            Tag.COMPONENT,
            Tag.OPERATION,
            Tag.STATUS),
    WAIT(
            "camel.media.wait",
            "timer",
            "seconds",
            "Time that calls waited before they were sent; those that went at once are not counted",
            Tag.COMPONENT,
            Tag.OPERATION,
            Tag.FOR),
    BYTES_SENT(
            "camel.media.bytes.sent",
            "counter",
            "bytes",
            "Bytes of bodies that were sent, each attempt counted",
            Tag.COMPONENT,
            Tag.OPERATION),
    BYTES_RECEIVED(
            "camel.media.bytes.received",
            "counter",
            "bytes",
            "Bytes of bodies that were received, each attempt counted",
            Tag.COMPONENT,
            Tag.OPERATION),
    LIMITER_WAITING(
            "camel.media.limiter.waiting",
            "gauge",
            "calls",
            "Calls that wait for a permit of the account's limiter",
            Tag.COMPONENT,
            Tag.SERVICE,
            Tag.ACCOUNT),
    SLOTS_WAITING(
            "camel.media.slots.waiting",
            "gauge",
            "calls",
            "Calls and transfers that wait for a place on the wire",
            Tag.COMPONENT,
            Tag.SERVICE,
            Tag.ACCOUNT),
    SLOTS_BUSY(
            "camel.media.slots.busy",
            "gauge",
            "calls",
            "Calls and transfers on the wire",
            Tag.COMPONENT,
            Tag.SERVICE,
            Tag.ACCOUNT),
    JOBS("camel.media.jobs", "gauge", "jobs", "Jobs that are waited for", Tag.COMPONENT, Tag.SERVICE, Tag.ACCOUNT),
    FEED_LAG(
            "camel.media.feed.lag",
            "gauge",
            "seconds",
            "Age of the oldest item that is handed out and not completed, or time since a poll last read all there was, whichever is longer",
            Tag.FEED,
            Tag.ROUTE),
    FEED_OPEN(
            "camel.media.feed.open",
            "gauge",
            "items",
            "Items that are handed out and not behind the cursor",
            Tag.FEED,
            Tag.ROUTE);

    private final String meter;
    private final String type;
    private final String unit;
    private final String description;
    private final List<String> tags;

    MediaMeter(String meter, String type, String unit, String description, String... tags) {
        this.meter = meter;
        this.type = type;
        this.unit = unit;
        this.description = description;
        this.tags = Stream.concat(Stream.of(Tag.CONTEXT), Stream.of(tags)).toList();
    }

    /** The name in Micrometer's form, from which each registry makes its own. */
    String meter() {
        return meter;
    }

    String type() {
        return type;
    }

    String unit() {
        return unit;
    }

    String description() {
        return description;
    }

    List<String> tags() {
        return tags;
    }

    /** The tags' keys. */
    static final class Tag {

        /** The tag that Camel's own meters have for the CamelContext. */
        static final String CONTEXT = "camelContext";

        static final String COMPONENT = "component";
        static final String OPERATION = "operation";
        static final String EXCEPTION = "exception";
        static final String STATUS = "status";
        static final String FOR = "for";
        static final String SERVICE = "service";
        static final String ACCOUNT = "account";
        static final String FEED = "feed";
        static final String ROUTE = "route";

        private Tag() {}
    }
}
