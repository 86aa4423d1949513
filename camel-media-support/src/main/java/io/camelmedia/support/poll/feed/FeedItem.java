// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.feed;

import java.time.Instant;
import java.util.Map;

/**
 * What a feed hands out.
 *
 * @param id       tells the item from all others of the feed
 * @param revision what of the item is new, for instance a status; null when each item is handed out once
 * @param time     when it came to be, by the service's clock; null when the service does not say
 * @param body     the message's body; handed out again when its exchange failed, so better immutable
 * @param headers  the message's headers
 * @param oddity   what is wrong with it; null when nothing is
 */
public record FeedItem(
        String id, String revision, Instant time, Object body, Map<String, Object> headers, Oddity oddity) {

    public FeedItem(String id, String revision, Instant time, Object body, Map<String, Object> headers) {
        this(id, revision, time, body, headers, null);
    }

    /** An item that is handed out once. */
    public static FeedItem of(String id, Instant time, Object body, Map<String, Object> headers) {
        return new FeedItem(id, null, time, body, headers);
    }

    /** An item that cannot be bound, or lacks what gives it its place. */
    public static FeedItem invalid(String id, Instant time, Object body, String problem) {
        return new FeedItem(id, null, time, body, Map.of(), new Oddity(Oddity.Kind.INVALID, problem));
    }

    /** The same item with this revision. */
    public FeedItem revised(String told) {
        return new FeedItem(id, told, time, body, headers, oddity);
    }

    /** The same item without body and headers: what tells it from others. */
    public FeedItem withoutBody() {
        return new FeedItem(id, revision, time, null, Map.of(), oddity);
    }

    /** The same, at the place that its neighbours give it. */
    public FeedItem at(Instant place) {
        return new FeedItem(id, revision, place, body, headers, oddity);
    }

    /** The same, whose time lies ahead of the service's clock. */
    public FeedItem ahead(Instant now) {
        String text = "its time " + time + " lies ahead of the service's clock, which shows " + now;
        return new FeedItem(id, revision, time, body, headers, new Oddity(Oddity.Kind.AHEAD, text));
    }

    /** Whether {@code onInvalidItem} says what becomes of it. */
    public boolean isInvalid() {
        return oddity != null && oddity.kind() == Oddity.Kind.INVALID;
    }

    /** Whether its time is one that the service's clock has not reached. */
    public boolean isAhead() {
        return oddity != null && oddity.kind() == Oddity.Kind.AHEAD;
    }

    /**
     * What is wrong with an item.
     *
     * @param text what is wrong, as it reads after the item's name
     */
    public record Oddity(Kind kind, String text) {

        /** What follows from it. */
        public enum Kind {
            /** It cannot be bound, or lacks id or time. */
            INVALID,
            /** It is handed out, but the feed's position does not follow it. */
            AHEAD
        }
    }
}
