// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.cursor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A cursor to which changes are done one after the other, at the cost of the changes. Not safe for several threads. */
public final class CursorDraft {

    private final String feed;
    private final Map<String, Instant> window;
    private final ObjectNode state;
    private final Map<String, Set<String>> lists = new LinkedHashMap<>();
    private Instant position;

    public CursorDraft(Cursor cursor) {
        this.feed = cursor.feed();
        this.position = cursor.position();
        this.window = new LinkedHashMap<>(cursor.window());
        this.state = cursor.state();
    }

    /** Applies a change. */
    public void apply(CursorChange change) {
        change.applyTo(this);
    }

    void position(Instant time) {
        position = time;
    }

    void seen(String id, Instant time) {
        window.put(id, time);
    }

    void set(String name, JsonNode value) {
        if (value.isNull()) {
            state.remove(name);
        } else {
            state.set(name, value);
        }
    }

    void entry(String name, String key, JsonNode value) {
        if (value.isNull()) {
            state.withObjectProperty(name).remove(key);
        } else {
            state.withObjectProperty(name).set(key, value);
        }
    }

    void member(String name, String text, boolean present) {
        Set<String> list = lists.computeIfAbsent(name, this::list);
        if (present) {
            list.add(text);
        } else {
            list.remove(text);
        }
    }

    private Set<String> list(String name) {
        Set<String> list = new LinkedHashSet<>();
        state.path(name).forEach(member -> list.add(member.asText()));
        return list;
    }

    /** The cursor as it is by now. */
    public Cursor cursor() {
        lists.forEach((name, list) -> {
            ArrayNode array = state.putArray(name);
            list.forEach(array::add);
        });
        return new Cursor(feed, position, window, state);
    }
}
