// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.json;

import static com.fasterxml.jackson.databind.cfg.CoercionAction.Fail;
import static com.fasterxml.jackson.databind.cfg.CoercionInputShape.EmptyString;
import static com.fasterxml.jackson.databind.cfg.CoercionInputShape.Float;
import static com.fasterxml.jackson.databind.cfg.CoercionInputShape.Integer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Binds what a service answers to records, leniently: a value that does not fit its field leaves the field null, and is
 * kept as it came among the record's other fields. What this library or its users write, {@link Json} binds strictly.
 */
public final class Answers {

    private static final ObjectMapper MAPPER =
            builder().addModule(new LenientModule()).build();
    private static final ObjectMapper EXACT_MAPPER = builder()
            .annotationIntrospector(AnnotationIntrospector.pair(new OtherFields(), new JacksonAnnotationIntrospector()))
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfigDefaults(config -> config.setCoercion(EmptyString, Fail))
            .build();

    private Answers() {}

    private static JsonMapper.Builder builder() {
        return Json.builder()
                .withCoercionConfig(LogicalType.Boolean, config -> config.setCoercion(Integer, Fail))
                .withCoercionConfig(LogicalType.Integer, config -> config.setCoercion(Float, Fail));
    }

    /** For readers of this package that bind parts of a document. */
    static ObjectMapper mapper() {
        return MAPPER;
    }

    /**
     * Binds what fits as it is to the same records in less time, and fails at everything else: at each value that the
     * lenient one converts or leaves out.
     */
    static ObjectMapper exactMapper() {
        return EXACT_MAPPER;
    }

    /**
     * Reads a whole document as a record or a Map.
     *
     * @return null when there is nothing: no document, {@code null}, or an object without fields
     * @throws UnfitJsonException when the document is no object
     * @throws IOException        when it is no JSON, or more follows after its end
     */
    public static <T> T read(InputStream in, Class<T> type) throws IOException {
        try (JsonParser parser = MAPPER.createParser(in)) {
            return HugeNumbers.reading(() -> read(parser, type));
        }
    }

    private static <T> T read(JsonParser parser, Class<T> type) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_OBJECT && parser.nextToken() != JsonToken.END_OBJECT) {
            return MAPPER.readValue(parser, type);
        }
        if (first == null || first == JsonToken.START_OBJECT && parser.nextToken() == null) {
            return null;
        }
        return convert(MAPPER.readValue(parser, JsonNode.class), type);
    }

    /**
     * @param type a record or a Map
     * @return null when there is nothing, {@code null}, or an object without fields
     * @throws UnfitJsonException when there is something else than an object
     */
    public static <T> T convert(JsonNode node, Class<T> type) throws IOException {
        if (node.isMissingNode() || node.isNull() || node.isObject() && node.isEmpty()) {
            return null;
        }
        if (node.isObject()) {
            return MAPPER.treeToValue(node, type);
        }
        throw new UnfitJsonException(
                "the answer holds " + Kinds.of(node) + " where " + Kinds.of(type) + " is documented");
    }

    /**
     * Binds the items of a list. An item that is no object is kept as it came: {@code null}, or its tree beside
     * records, its value beside Maps.
     *
     * @param type a record or a Map
     * @throws UnfitJsonException when there is no list
     */
    public static List<Object> list(JsonNode items, Class<?> type) throws IOException {
        if (!items.isArray()) {
            throw new UnfitJsonException(
                    "the answer holds " + Kinds.of(items) + " where a list of " + Kinds.of(type) + " is documented");
        }
        List<Object> list = new ArrayList<>(items.size());
        for (JsonNode item : items) {
            list.add(item.isObject() ? MAPPER.treeToValue(item, type) : asItCame(item, type));
        }
        return list;
    }

    private static Object asItCame(JsonNode item, Class<?> type) throws IOException {
        if (item.isNull()) {
            return null;
        }
        return Map.class.isAssignableFrom(type) ? MAPPER.treeToValue(item, Object.class) : item;
    }
}
