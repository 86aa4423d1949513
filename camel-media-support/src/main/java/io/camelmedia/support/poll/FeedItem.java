package io.camelmedia.support.poll;

import java.time.Instant;
import java.util.Map;

/**
 * What a feed hands out.
 *
 * @param id       tells the item from all others of the feed
 * @param revision what about the item is told, for instance a status; null when each item is told once
 * @param time     when it came to be, by the service's clock; null when the service does not say
 * @param body     the message's body; handed out again when its exchange failed, so better immutable
 * @param headers  the message's headers
 */
public record FeedItem(String id, String revision, Instant time, Object body, Map<String, Object> headers) {

    /** An item that is told once. */
    public static FeedItem of(String id, Instant time, Object body, Map<String, Object> headers) {
        return new FeedItem(id, null, time, body, headers);
    }
}
