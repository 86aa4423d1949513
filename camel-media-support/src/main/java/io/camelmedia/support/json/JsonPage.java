package io.camelmedia.support.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
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
        JsonPointer list = JsonPointer.compile(at);
        Binder binder = new Binder(type);
        try (JsonParser parser = Json.mapper().createParser(page)) {
            return HugeNumbers.reading(() -> binder.read(parser, list));
        } catch (DatabindException oneItem) {
            return binder.bindEach(Json.read(page), list);
        }
    }

    /** The beginning of what a service sent, for messages. */
    public static String excerpt(Object raw) {
        String text = raw instanceof String ? "'" + raw + "'" : Json.text(raw);
        return text.length() > EXCERPT ? text.substring(0, EXCERPT) + "..." : text;
    }

    private static final class Binder {

        /** More follows after each part of a page. */
        private static final ObjectReader TREES =
                Json.mapper().readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

        private final ObjectReader reader;
        private List<Object> items;

        Binder(Class<?> type) {
            this.reader = Answers.mapper().readerFor(type).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        }

        JsonPage read(JsonParser parser, JsonPointer at) throws IOException {
            if (parser.nextToken() == null) {
                throw noList();
            }
            JsonNode rest = value(parser, at);
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
                list(parser);
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

        private void list(JsonParser parser) throws IOException {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                items = List.of(item(parser));
            } else if (parser.currentToken() == JsonToken.START_ARRAY) {
                items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(item(parser));
                }
            } else {
                throw noList();
            }
        }

        private Object item(JsonParser parser) throws IOException {
            Object item = reader.readValue(parser);
            return item == null ? new Unbound(NullNode.getInstance(), "it is null") : item;
        }

        JsonPage bindEach(JsonNode page, JsonPointer at) throws IOException {
            JsonNode list = page.at(at);
            items = null;
            if (list.isObject()) {
                items = List.of(bound(list));
            } else if (list.isArray()) {
                items = new ArrayList<>();
                list.forEach(item -> items.add(bound(item)));
            } else if (!list.isMissingNode()) {
                throw noList();
            }
            return new JsonPage(items, without(page, at));
        }

        private static JsonNode without(JsonNode page, JsonPointer at) {
            if (at.matches()) {
                return MissingNode.getInstance();
            }
            if (page.at(at.head()) instanceof ObjectNode parent) {
                parent.remove(at.last().getMatchingProperty());
            }
            return page;
        }

        private Object bound(JsonNode item) {
            if (!item.isObject()) {
                return new Unbound(item, item.isNull() ? "it is null" : "it is " + excerpt(item) + " and no object");
            }
            try {
                return reader.readValue(item);
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
