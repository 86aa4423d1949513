// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.camel;

import io.camelmedia.support.poll.FeedOptions;
import io.camelmedia.support.poll.OnFailure;
import io.camelmedia.support.poll.OnInvalidItem;
import io.camelmedia.support.poll.feed.StartFrom;
import java.time.Duration;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The options of consumers that poll a feed. */
@UriParams
public class FeedConfiguration {

    @UriParam(label = "consumer", defaultValue = "now")
    @Metadata(
            description = "Where a feed begins that has no stored cursor: now (after the newest item of the service),"
                    + " beginning, or an instant")
    private String startFrom;

    @UriParam(label = "consumer", javaType = "java.time.Duration", defaultValue = "300000")
    @Metadata(description = "How late an item may become visible and still be found")
    private long lookback = 300_000;

    @UriParam(label = "consumer,advanced")
    @Metadata(description = "Key of the cursor, instead of one made of address, account, operation and filters")
    private String cursorName;

    @UriParam(label = "consumer", defaultValue = "stop")
    @Metadata(
            description = "What follows when an exchange failed: stop (it is handed out again at the next poll, and"
                    + " nothing after it) or skip")
    private OnFailure onFailure = OnFailure.STOP;

    @UriParam(label = "consumer", defaultValue = "skip")
    @Metadata(
            description = "What becomes of an item that cannot be bound, or whose id or time is missing or unreadable:"
                    + " skip (it is told once and left behind), stop (the feed waits at it) or deliver (the route gets"
                    + " it as it came)")
    private OnInvalidItem onInvalidItem = OnInvalidItem.SKIP;

    @UriParam(label = "consumer", defaultValue = "0")
    @Metadata(
            description = "How many items one poll hands out at most; with batch the longest list. 0: all that there"
                    + " are")
    private int maxMessagesPerPoll;

    @UriParam(label = "consumer,advanced", defaultValue = "5000")
    @Metadata(
            description = "How many items may be handed out whose exchanges are not completed, or wait for one that is"
                    + " not, before the feed waits for these")
    private int maxInFlight = FeedOptions.MAX_IN_FLIGHT;

    @UriParam(label = "consumer")
    @Metadata(description = "One exchange with a list per poll, instead of one per item")
    private boolean batch;

    /** The names of the options: only operations with a feed take them. */
    public static String[] names() {
        return new String[] {
            "startFrom",
            "lookback",
            "cursorName",
            "onFailure",
            "onInvalidItem",
            "maxMessagesPerPoll",
            "maxInFlight",
            "batch"
        };
    }

    /** @throws IllegalArgumentException when {@code startFrom} cannot be read */
    FeedOptions options() {
        StartFrom from = StartFrom.parse(startFrom == null ? "now" : startFrom);
        return new FeedOptions(from, Duration.ofMillis(lookback), onFailure, batch, onInvalidItem, maxInFlight);
    }

    public String getStartFrom() {
        return startFrom;
    }

    public void setStartFrom(String startFrom) {
        this.startFrom = startFrom;
    }

    public long getLookback() {
        return lookback;
    }

    public void setLookback(long lookback) {
        this.lookback = lookback;
    }

    public String getCursorName() {
        return cursorName;
    }

    public void setCursorName(String cursorName) {
        this.cursorName = cursorName;
    }

    public OnFailure getOnFailure() {
        return onFailure;
    }

    public void setOnFailure(OnFailure onFailure) {
        this.onFailure = onFailure;
    }

    public OnInvalidItem getOnInvalidItem() {
        return onInvalidItem;
    }

    public void setOnInvalidItem(OnInvalidItem onInvalidItem) {
        this.onInvalidItem = onInvalidItem;
    }

    public int getMaxMessagesPerPoll() {
        return maxMessagesPerPoll;
    }

    public void setMaxMessagesPerPoll(int maxMessagesPerPoll) {
        this.maxMessagesPerPoll = maxMessagesPerPoll;
    }

    public int getMaxInFlight() {
        return maxInFlight;
    }

    public void setMaxInFlight(int maxInFlight) {
        this.maxInFlight = maxInFlight;
    }

    public boolean isBatch() {
        return batch;
    }

    public void setBatch(boolean batch) {
        this.batch = batch;
    }
}
