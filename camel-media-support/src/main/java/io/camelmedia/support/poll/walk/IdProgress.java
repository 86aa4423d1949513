// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.feed.FeedItem;
import java.util.Collection;
import java.util.Map;

/**
 * A look-back window over ids that are 64-bit numbers and grow with time. The walk down ends at the newest settled id.
 */
public class IdProgress extends WindowProgress {

    private static final String SETTLED = "settled";

    private Long settled;
    private Long highest;

    /**
     * @throws IllegalArgumentException when the cursor's state is damaged
     */
    public IdProgress(Cursor cursor) {
        super(cursor);
        this.settled = id(cursor.state().path(SETTLED));
        this.highest = settled;
        ids().forEach(this::reach);
    }

    private static Long id(JsonNode json) {
        try {
            return json.isMissingNode() ? null : Long.valueOf(json.asText());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("state.settled is no id: " + json, e);
        }
    }

    /** An item without an id has a name that is no number. */
    static boolean isId(String id) {
        try {
            Long.parseLong(id);
            return true;
        } catch (NumberFormatException name) {
            return false;
        }
    }

    private void reach(String id) {
        if (isId(id)) {
            Long reached = Long.valueOf(id);
            highest = highest == null || reached > highest ? reached : highest;
        }
    }

    /** The newest id that lies below the look-back window; null when there is none. */
    public Long settled() {
        return settled;
    }

    /** The highest id that is behind us; null when there is none. */
    final Long highest() {
        return highest;
    }

    @Override
    public void add(FeedItem item) {
        super.add(item);
        reach(item.id());
    }

    @Override
    protected void forgot(Collection<String> ids, Collection<String> remaining) {
        long lowest = remaining.stream()
                .filter(IdProgress::isId)
                .mapToLong(Long::parseLong)
                .min()
                .orElse(Long.MAX_VALUE);
        Long before = settled;
        ids.stream()
                .filter(IdProgress::isId)
                .map(Long::valueOf)
                .filter(id -> id < lowest)
                .forEach(id -> {
                    settled = settled == null || id > settled ? id : settled;
                });
        if (settled != null && !settled.equals(before)) {
            change().set(SETTLED, TextNode.valueOf(settled.toString()));
        }
    }

    @Override
    protected Map<String, Object> remembered() {
        return settled == null ? Map.of() : Map.of(SETTLED, settled.toString());
    }
}
