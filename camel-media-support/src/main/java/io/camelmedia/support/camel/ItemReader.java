// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.camel;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.json.JsonPage;
import io.camelmedia.support.json.MediaModel;
import io.camelmedia.support.json.Unbound;
import io.camelmedia.support.operation.call.Entries;
import io.camelmedia.support.poll.feed.FeedItem;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Makes items of a feed of what a page lists, as records or as Maps. What cannot be bound, or lacks a readable id or
 * time, becomes an invalid item that keeps what can be read of it.
 *
 * @param source what the feed is made of
 * @param id     tells an item from all others
 * @param time   tells when it came to be; null when the service tells no times
 * @param parser reads that time
 */
public record ItemReader<T extends MediaModel>(
        Polled.Source source, Field<T> id, Field<T> time, Function<String, Instant> parser) {

    /** Begins the name of an item that has no readable id. */
    private static final String NAMELESS = "?";

    /**
     * A field of an item.
     *
     * @param names on the wire; the first that has a value counts
     * @param value takes the field from a record
     */
    public record Field<T>(List<String> names, Function<T, Object> value) {

        public static <T> Field<T> of(String name, Function<T, Object> value) {
            return new Field<>(List.of(name), value);
        }

        /**
         * An id that the service sends as a number and, in a second field with {@code _str} after its name, as a text.
         */
        public static <T> Field<T> ofId(String name, Function<T, Object> value) {
            return new Field<>(List.of(name, name + "_str"), value);
        }

        @SuppressWarnings("unchecked")
        private Object of(Object entry) {
            if (entry instanceof Unbound unbound) {
                return raw(unbound.raw());
            }
            return entry instanceof Map<?, ?> map ? first(map) : value.apply((T) entry);
        }

        private Object first(Map<?, ?> map) {
            return names.stream()
                    .map(map::get)
                    .filter(found -> found != null)
                    .findFirst()
                    .orElse(null);
        }

        private Object raw(JsonNode item) {
            return names.stream()
                    .map(item::get)
                    .filter(found -> found != null && !found.isNull())
                    .findFirst()
                    .map(found -> found.isValueNode() ? found.asText() : found)
                    .orElse(null);
        }
    }

    /** The items of a page, in the service's order. */
    public List<FeedItem> items(Entries page) {
        List<FeedItem> items = new ArrayList<>(page.items().size());
        page.items().forEach(entry -> items.add(item(entry)));
        return items;
    }

    /** An item of a page. */
    public FeedItem item(Object entry) {
        Object idValue = id.of(entry);
        Object timeValue = time == null ? null : time.of(entry);
        String name = name(idValue);
        Instant instant = instant(timeValue);
        String problem = problem(entry, name, idValue, instant, timeValue);
        return problem == null
                ? FeedItem.of(name, instant, body(entry), Map.of())
                : FeedItem.invalid(name == null ? nameless(entry) : name, instant, body(entry), problem);
    }

    private static String name(Object value) {
        boolean readable = value instanceof Number || value instanceof String text && !text.isBlank();
        return readable ? value.toString() : null;
    }

    private Instant instant(Object value) {
        try {
            return value == null ? null : parser.apply(value.toString());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private String problem(Object entry, String name, Object idValue, Instant instant, Object timeValue) {
        if (entry instanceof Unbound unbound) {
            return unbound.problem();
        }
        if (name == null) {
            return problem(id, idValue) + " in " + JsonPage.excerpt(entry);
        }
        return time == null || instant != null ? null : problem(time, timeValue);
    }

    private static String problem(Field<?> field, Object value) {
        if (value == null) {
            return "its " + field.names().get(0) + " is missing";
        }
        boolean structured = value instanceof JsonNode || value instanceof Map<?, ?> || value instanceof List<?>;
        return "its " + field.names().get(0) + " is " + JsonPage.excerpt(structured ? value : value.toString());
    }

    private static String nameless(Object entry) {
        byte[] bytes = Json.bytes(entry instanceof Unbound unbound ? unbound.raw() : entry);
        return NAMELESS + UUID.nameUUIDFromBytes(bytes);
    }

    /** The item as it reaches the route: what could not be bound is a Map or another plain value. */
    private Object body(Object entry) {
        return entry instanceof Unbound unbound ? Json.convert(unbound.raw(), Object.class) : entry;
    }
}
