// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.cursor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.support.json.Json;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far a feed has been handed out and completed: an immutable value with a versioned JSON form.
 *
 * @param feed     the feed that wrote it, for instance {@code ci:events}; no other may go on from it
 * @param position time of the newest completed item; null when there was none, or the feed knows no times
 * @param window   ids of the completed items of the look-back window, with their times
 * @param state    what else the feed has to remember
 */
public record Cursor(String feed, Instant position, Map<String, Instant> window, ObjectNode state) {

    /** Version of the JSON form. */
    public static final int VERSION = 1;

    /** About how many characters a time takes in the JSON form, and an entry beside its key and value. */
    static final int TIME_WEIGHT = 36;

    static final int MEMBER_WEIGHT = 6;

    public Cursor {
        window = Collections.unmodifiableMap(new LinkedHashMap<>(window));
        state = state.deepCopy();
    }

    /** A cursor before the first item. */
    public static Cursor empty(String feed) {
        return new Cursor(feed, null, Map.of(), JsonNodeFactory.instance.objectNode());
    }

    /** A cursor whose state is texts by name. */
    public static Cursor ofTexts(String feed, Instant position, Map<String, String> texts) {
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        texts.forEach(state::put);
        return new Cursor(feed, position, Map.of(), state);
    }

    /**
     * The state as texts by name, in the order of storing.
     *
     * @throws IllegalArgumentException when it holds anything else
     */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        state.properties().forEach(entry -> {
            if (!entry.getValue().isTextual()) {
                throw new IllegalArgumentException("state." + entry.getKey() + " is no text");
            }
            texts.put(entry.getKey(), entry.getValue().textValue());
        });
        return texts;
    }

    /** A copy of the state. */
    @Override
    public ObjectNode state() {
        return state.deepCopy();
    }

    /** About how many characters the JSON form has. */
    public long weight() {
        long ids = window.keySet().stream()
                .mapToLong(id -> id.length() + TIME_WEIGHT)
                .sum();
        return ids + state.toString().length() + TIME_WEIGHT;
    }

    /** The JSON form, which {@link #parse(JsonNode)} reads. */
    public ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("version", VERSION);
        json.put("feed", feed);
        json.put("position", position == null ? null : position.toString());
        ObjectNode times = json.putObject("window");
        window.forEach((id, time) -> times.put(id, time.toString()));
        json.set("state", state);
        return json;
    }

    /**
     * Reads the JSON form.
     *
     * @throws IllegalArgumentException when it is none, with what is wrong
     */
    public static Cursor parse(String text) {
        try {
            return parse(Json.read(text));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("it is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Reads the JSON form.
     *
     * @throws IllegalArgumentException when it is none, with what is wrong
     */
    public static Cursor parse(JsonNode json) {
        if (!json.path("version").isInt()) {
            throw new IllegalArgumentException("it has no version");
        }
        int version = json.path("version").intValue();
        if (version != VERSION) {
            throw new IllegalArgumentException(
                    "it has the form of version " + version + ", and this release reads version " + VERSION);
        }
        if (!json.path("feed").isTextual()) {
            throw new IllegalArgumentException("it names no feed");
        }
        JsonNode position = json.path("position");
        return new Cursor(
                json.path("feed").textValue(),
                position.isNull() ? null : time("position", position),
                window(object(json, "window")),
                object(json, "state"));
    }

    private static Map<String, Instant> window(ObjectNode json) {
        Map<String, Instant> window = new LinkedHashMap<>();
        json.properties().forEach(entry -> window.put(entry.getKey(), time("window", entry.getValue())));
        return window;
    }

    private static ObjectNode object(JsonNode json, String field) {
        if (json.path(field) instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException(field + " is no object");
    }

    private static Instant time(String field, JsonNode json) {
        try {
            return Instant.parse(json.asText());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(field + " holds no time: " + json, e);
        }
    }
}
