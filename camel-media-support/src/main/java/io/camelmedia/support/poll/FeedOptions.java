// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.poll.feed.StartFrom;
import java.time.Duration;

/**
 * The options of every feed's consumer.
 *
 * @param startFrom     where a feed begins that has no stored cursor
 * @param lookback      how late an item may become visible and still be found
 * @param onFailure     what follows when an exchange failed
 * @param batch         one exchange with a list per poll, instead of one per item
 * @param onInvalidItem what becomes of an item that cannot be placed or bound
 * @param maxInFlight   how many items may be handed out that the cursor has not moved past
 */
public record FeedOptions(
        StartFrom startFrom,
        Duration lookback,
        OnFailure onFailure,
        boolean batch,
        OnInvalidItem onInvalidItem,
        int maxInFlight) {

    /** How many items may be in flight unless told otherwise. */
    public static final int MAX_IN_FLIGHT = 5000;

    public FeedOptions {
        if (lookback.isNegative()) {
            throw new IllegalArgumentException("lookback=" + lookback.toMillis() + "ms must not be negative");
        }
        if (maxInFlight < 1) {
            throw new IllegalArgumentException("maxInFlight=" + maxInFlight + " must be at least 1");
        }
    }

    public FeedOptions(StartFrom startFrom, Duration lookback, OnFailure onFailure, boolean batch) {
        this(startFrom, lookback, onFailure, batch, OnInvalidItem.SKIP, MAX_IN_FLIGHT);
    }

    /** The same, begun elsewhere. */
    public FeedOptions startingAt(StartFrom other) {
        return new FeedOptions(other, lookback, onFailure, batch, onInvalidItem, maxInFlight);
    }
}
