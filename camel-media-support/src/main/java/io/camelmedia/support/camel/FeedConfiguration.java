package io.camelmedia.support.camel;

import io.camelmedia.support.poll.FeedOptions;
import io.camelmedia.support.poll.OnFailure;
import io.camelmedia.support.poll.StartFrom;
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

    @UriParam(label = "consumer")
    @Metadata(description = "One exchange with a list per poll, instead of one per item")
    private boolean batch;

    @UriParam(label = "consumer", defaultValue = "0")
    @Metadata(
            description = "How many items one poll hands out at most, with batch=true the longest list; 0 for all there"
                    + " are")
    private int maxMessagesPerPoll;

    /** The names of the options: only operations with a feed take them. */
    public static String[] names() {
        return new String[] {"startFrom", "lookback", "cursorName", "onFailure", "batch", "maxMessagesPerPoll"};
    }

    /** @throws IllegalArgumentException when {@code startFrom} cannot be read */
    FeedOptions options() {
        StartFrom from = StartFrom.parse(startFrom == null ? "now" : startFrom);
        return new FeedOptions(from, Duration.ofMillis(lookback), onFailure, batch);
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

    public int getMaxMessagesPerPoll() {
        return maxMessagesPerPoll;
    }

    public void setMaxMessagesPerPoll(int maxMessagesPerPoll) {
        this.maxMessagesPerPoll = maxMessagesPerPoll;
    }

    public boolean isBatch() {
        return batch;
    }

    public void setBatch(boolean batch) {
        this.batch = batch;
    }
}
