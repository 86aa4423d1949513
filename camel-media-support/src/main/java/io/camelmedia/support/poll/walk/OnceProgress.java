package io.camelmedia.support.poll.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.camelmedia.support.poll.Cursor;
import io.camelmedia.support.poll.FeedItem;
import io.camelmedia.support.poll.FeedProgress;
import java.util.Map;

/** Whether the only item of a feed is behind us. */
public final class OnceProgress implements FeedProgress {

    private static final String TOLD = "told";

    private final String feed;
    private boolean told;

    /** @throws IllegalArgumentException when the cursor's state is damaged */
    OnceProgress(Cursor cursor) {
        JsonNode stored = cursor.state().path(TOLD);
        if (!stored.isBoolean() && !stored.isMissingNode()) {
            throw new IllegalArgumentException("state.told is neither true nor false");
        }
        this.feed = cursor.feed();
        this.told = stored.booleanValue();
    }

    boolean isTold() {
        return told;
    }

    @Override
    public void add(FeedItem item) {
        told = true;
    }

    @Override
    public Cursor cursor() {
        return new Cursor(
                feed, null, Map.of(), JsonNodeFactory.instance.objectNode().put(TOLD, told));
    }
}
