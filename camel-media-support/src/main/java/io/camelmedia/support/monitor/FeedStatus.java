// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.monitor;

import java.time.Duration;
import java.time.Instant;

/** The state of the consumer of a feed. */
public interface FeedStatus {

    /** Scheme and operation, for instance {@code ci:events}. */
    String feed();

    /** Id of the route. */
    String route();

    /** The key of the cursor. */
    String cursor();

    /**
     * Time of the newest item behind the cursor, by the service's clock; null when there was none, or it has no times.
     */
    Instant position();

    /** How many items are handed out that the cursor has not moved past. */
    int open();

    /**
     * How far the cursor is behind: the age of the oldest item that is handed out and not completed, or the time since
     * a poll last read all there was, whichever is longer.
     */
    Duration lag();

    /** Why the last poll failed, or what holds the feed up; null when nothing does. */
    String trouble();
}
