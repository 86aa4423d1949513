// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A page of a list, bound in one pass: an item that has not the documented shape costs only itself.
 *
 * @param items bound to their type, or {@link Unbound}; null when nothing stands where the list is documented
 * @param rest  the page without its list
 */
public record JsonPage(List<Object> items, JsonNode rest) {

    private static final int EXCERPT = 200;

    /**
     * @param at   pointer to the list; a single object in its place is a list of one
     * @param type of the items
     * @throws IOException when the bytes are no JSON, or hold something else than a list there
     */
    public static JsonPage read(byte[] page, String at, Class<?> type) throws IOException {
        Binder binder = new Binder(page, JsonPointer.compile(at), type);
        try (JsonParser parser = Json.mapper().createParser(page)) {
            return HugeNumbers.reading(() -> binder.read(parser));
        }
    }

    /** The first 200 characters of what a service sent, for messages. */
    public static String excerpt(Object raw) {
        String text = raw instanceof String ? "'" + raw + "'" : Json.text(raw);
        return text.length() > EXCERPT ? text.substring(0, EXCERPT) + "..." : text;
    }

    private static final class Binder {

        /** More follows after each part of a page. */
        private static final ObjectReader TREES =
                Json.mapper().readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

        private final byte[] page;
        private final JsonPointer list;
        private final ObjectReader exact;
        private final ObjectReader lenient;
        private List<Object> items;
        private JsonNode raw;

        Binder(byte[] page, JsonPointer list, Class<?> type) {
            this.page = page;
            this.list = list;
            this.exact = Answers.exactMapper().readerFor(type).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
            this.lenient = Answers.mapper().readerFor(type);
        }

        JsonPage read(JsonParser parser) throws IOException {
            if (parser.nextToken() == null) {
                throw noList();
            }
            JsonNode rest = value(parser, list);
            if (parser.nextToken() != null) {
                throw new IOException("more follows after the end of the page");
            }
            return new JsonPage(items, rest);
        }

        private static IOException noList() {
            return new IOException("the answer holds no list where one is documented");
        }

        private JsonNode value(JsonParser parser, JsonPointer at) throws IOException {
            if (at.matches()) {
                items = items(parser);
                return MissingNode.getInstance();
            }
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                return tree(parser);
            }
            ObjectNode rest = JsonNodeFactory.instance.objectNode();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                JsonPointer inside = at.matchProperty(name);
                JsonNode value = inside == null ? tree(parser) : value(parser, inside);
                if (!value.isMissingNode()) {
                    rest.set(name, value);
                }
            }
            return rest;
        }

        private static JsonNode tree(JsonParser parser) throws IOException {
            JsonNode tree = TREES.readTree(parser);
            return tree == null ? NullNode.getInstance() : tree;
        }

        private List<Object> items(JsonParser parser) throws IOException {
            JsonStreamContext around = parser.getParsingContext();
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                return List.of(item(parser, around.getParent(), 0));
            }
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                throw noList();
            }
            List<Object> read = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                read.add(item(parser, around, read.size()));
            }
            return read;
        }

        /** Most items are as documented. Another one is passed over, and read again leniently. */
        private Object item(JsonParser parser, JsonStreamContext around, int index) throws IOException {
            try {
                Object item = exact.readValue(parser);
                return item == null ? bound(NullNode.getInstance()) : item;
            } catch (DatabindException | InputCoercionException unfit) {
                while (parser.getParsingContext() != around) {
                    parser.nextToken();
                }
                return bound(raw(index));
            }
        }

        private JsonNode raw(int index) throws IOException {
            raw = raw == null ? Json.read(page).at(list) : raw;
            return raw.isArray() ? raw.path(index) : raw;
        }

        private Object bound(JsonNode item) {
            if (!item.isObject()) {
                return new Unbound(item, item.isNull() ? "it is null" : "it is " + excerpt(item) + " and no object");
            }
            try {
                return lenient.readValue(item);
            } catch (JsonMappingException e) {
                return new Unbound(item, problem(item, e));
            } catch (IOException e) {
                return new Unbound(item, e.getMessage());
            }
        }

        private static String problem(JsonNode item, JsonMappingException e) {
            JsonNode value = item;
            for (JsonMappingException.Reference step : e.getPath()) {
                value = step.getFieldName() == null ? value.path(step.getIndex()) : value.path(step.getFieldName());
            }
            String path = e.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                    .collect(Collectors.joining("."));
            return path.isEmpty() ? e.getOriginalMessage() : "its " + path + " is " + excerpt(value);
        }
    }
}
