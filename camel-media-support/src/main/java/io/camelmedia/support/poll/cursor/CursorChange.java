// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.cursor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.support.json.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed in a cursor since it was stored, with a JSON form of its own, so that a store can append it. It does not
 * name the ids that leave the window: they are those older than the floor, which is part of the state.
 */
public final class CursorChange {

    private static final String POSITION = "position";
    private static final String WINDOW = "window";
    private static final String STATE = "state";
    private static final String ENTRIES = "entries";
    private static final String MEMBERS = "members";

    private Instant position;
    private final List<Seen> window = new ArrayList<>();
    private final Map<String, JsonNode> state = new LinkedHashMap<>();
    private final Map<String, Map<String, JsonNode>> entries = new LinkedHashMap<>();
    private final Map<String, Map<String, Boolean>> members = new LinkedHashMap<>();
    private long weight;

    /** An id of the window; the later of two with one id counts. */
    private record Seen(String id, Instant time) {}

    /** The position has moved. */
    public void position(Instant time) {
        position = time;
    }

    /** The item of this id is behind the cursor. */
    public void seen(String id, Instant time) {
        window.add(new Seen(id, time));
        weight += id.length() + Cursor.TIME_WEIGHT;
    }

    /** A value of the state; null when there is none any more. */
    public void set(String name, JsonNode value) {
        state.put(name, value == null ? NullNode.getInstance() : value);
        weight += name.length() + weight(value);
    }

    /** An entry of an object in the state; null when there is none any more. */
    public void entry(String name, String key, JsonNode value) {
        entries.computeIfAbsent(name, same -> new LinkedHashMap<>())
                .put(key, value == null ? NullNode.getInstance() : value);
        weight += key.length() + weight(value);
    }

    /** Whether a text is in a list of the state. */
    public void member(String name, String text, boolean present) {
        members.computeIfAbsent(name, same -> new LinkedHashMap<>()).put(text, present);
        weight += text.length() + Cursor.MEMBER_WEIGHT;
    }

    private static long weight(JsonNode value) {
        return Cursor.MEMBER_WEIGHT + (value == null ? 0 : value.toString().length());
    }

    /** Whether nothing has changed. */
    public boolean isEmpty() {
        return position == null && window.isEmpty() && state.isEmpty() && entries.isEmpty() && members.isEmpty();
    }

    /** About how many characters the JSON form has. */
    public long weight() {
        return weight + Cursor.TIME_WEIGHT;
    }

    /** Both, this one first. */
    public CursorChange and(CursorChange later) {
        CursorChange both = new CursorChange();
        both.take(this);
        both.take(later);
        return both;
    }

    /** Adds what has changed later. */
    public void take(CursorChange other) {
        position = other.position == null ? position : other.position;
        window.addAll(other.window);
        state.putAll(other.state);
        other.entries.forEach((name, changed) ->
                entries.computeIfAbsent(name, same -> new LinkedHashMap<>()).putAll(changed));
        other.members.forEach((name, changed) ->
                members.computeIfAbsent(name, same -> new LinkedHashMap<>()).putAll(changed));
        weight += other.weight;
    }

    /** Applies the change to a cursor. */
    void applyTo(CursorDraft draft) {
        if (position != null) {
            draft.position(position);
        }
        window.forEach(seen -> draft.seen(seen.id(), seen.time()));
        state.forEach(draft::set);
        entries.forEach((name, changed) -> changed.forEach((key, value) -> draft.entry(name, key, value)));
        members.forEach((name, changed) -> changed.forEach((text, present) -> draft.member(name, text, present)));
    }

    /** The JSON form, which {@link #parse} reads. */
    public ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (position != null) {
            json.put(POSITION, position.toString());
        }
        if (!window.isEmpty()) {
            ObjectNode times = json.putObject(WINDOW);
            window.forEach(seen -> times.put(seen.id(), seen.time().toString()));
        }
        put(json, STATE, state);
        put(json, ENTRIES, entries);
        put(json, MEMBERS, members);
        return json;
    }

    private static void put(ObjectNode json, String name, Map<String, ?> value) {
        if (!value.isEmpty()) {
            json.set(name, Json.tree(value));
        }
    }

    /**
     * Reads the JSON form.
     *
     * @throws IllegalArgumentException when it is none, with what is wrong
     */
    public static CursorChange parse(JsonNode json) {
        if (!json.isObject()) {
            throw new IllegalArgumentException("a change of it is no object");
        }
        CursorChange change = new CursorChange();
        if (json.has(POSITION)) {
            change.position(time(json.path(POSITION)));
        }
        json.path(WINDOW).properties().forEach(id -> change.seen(id.getKey(), time(id.getValue())));
        json.path(STATE).properties().forEach(value -> change.set(value.getKey(), value.getValue()));
        json.path(ENTRIES).properties().forEach(object -> object.getValue()
                .properties()
                .forEach(entry -> change.entry(object.getKey(), entry.getKey(), entry.getValue())));
        json.path(MEMBERS).properties().forEach(list -> list.getValue()
                .properties()
                .forEach(member -> change.member(
                        list.getKey(), member.getKey(), member.getValue().booleanValue())));
        return change;
    }

    private static Instant time(JsonNode json) {
        try {
            return Instant.parse(json.asText());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a change of it holds no time: " + json, e);
        }
    }
}
