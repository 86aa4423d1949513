package io.camelmedia.support.poll;

import java.time.Duration;

/**
 * The options of every feed's consumer.
 *
 * @param startFrom where a feed begins that has no stored cursor
 * @param lookback  how late an item may become visible and still be found
 * @param onFailure what follows when an exchange failed
 * @param batch     one exchange with a list per poll, instead of one per item
 */
public record FeedOptions(StartFrom startFrom, Duration lookback, OnFailure onFailure, boolean batch) {

    public FeedOptions {
        if (lookback.isNegative()) {
            throw new IllegalArgumentException("lookback=" + lookback.toMillis() + "ms must not be negative");
        }
    }

    /** The same, begun elsewhere. */
    public FeedOptions startingAt(StartFrom other) {
        return new FeedOptions(other, lookback, onFailure, batch);
    }
}
