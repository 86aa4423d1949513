// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.cursor.CursorChange;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.FeedProgress;
import java.util.Map;

/** Whether the only item of a feed is behind us. */
public final class OnceProgress implements FeedProgress {

    private static final String DELIVERED = "told";

    private final String feed;
    private CursorChange change = new CursorChange();
    private boolean delivered;

    /** @throws IllegalArgumentException when the cursor's state is damaged */
    OnceProgress(Cursor cursor) {
        JsonNode stored = cursor.state().path(DELIVERED);
        if (!stored.isBoolean() && !stored.isMissingNode()) {
            throw new IllegalArgumentException("state.told is neither true nor false");
        }
        this.feed = cursor.feed();
        this.delivered = stored.booleanValue();
    }

    boolean isDelivered() {
        return delivered;
    }

    @Override
    public void add(FeedItem item) {
        delivered = true;
        change.set(DELIVERED, BooleanNode.TRUE);
    }

    @Override
    public Cursor cursor() {
        return new Cursor(
                feed, null, Map.of(), JsonNodeFactory.instance.objectNode().put(DELIVERED, delivered));
    }

    @Override
    public CursorChange takeChange() {
        CursorChange taken = change;
        change = new CursorChange();
        return taken;
    }
}
