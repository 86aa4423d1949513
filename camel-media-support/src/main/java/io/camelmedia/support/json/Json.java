// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * The JSON that this library and its users write, and trees of any JSON: decimals keep their digits (1.10 stays 1.10),
 * numbers never pass through a double, unknown fields go to the records' any-setter, absent fields of records are not
 * written, and the nulls of a Map are.
 */
public final class Json {

    private static final JsonMapper MAPPER = builder().build();

    private Json() {}

    /** The rules that all JSON follows. */
    static JsonMapper.Builder builder() {
        return JsonMapper.builder()
                .addModule(HugeNumbers.module())
                .nodeFactory(HugeNumbers.nodes())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS));
    }

    /** For readers of this package that bind parts of a document. */
    static JsonMapper mapper() {
        return MAPPER;
    }

    /**
     * Reads a whole document.
     *
     * @throws IOException when it is no JSON, or more follows after its end
     */
    public static JsonNode read(InputStream in) throws IOException {
        return HugeNumbers.reading(() -> MAPPER.readTree(in));
    }

    /**
     * Reads a whole document as a record or a Map.
     *
     * @return null when there is nothing to read
     */
    public static <T> T read(InputStream in, Class<T> type) throws IOException {
        try (JsonParser parser = MAPPER.createParser(in)) {
            return HugeNumbers.reading(() -> parser.nextToken() == null ? null : MAPPER.readValue(parser, type));
        }
    }

    public static JsonNode read(byte[] bytes) throws IOException {
        return HugeNumbers.reading(() -> MAPPER.readTree(bytes));
    }

    public static JsonNode read(String text) throws JsonProcessingException {
        return HugeNumbers.reading(() -> MAPPER.readTree(text));
    }

    /** The document, or a missing node when the bytes are none: for bodies of errors, which may be anything. */
    public static JsonNode readOrMissing(byte[] bytes) {
        try {
            return read(bytes);
        } catch (IOException noJson) {
            return MissingNode.getInstance();
        }
    }

    /** Where a document is no JSON, without quoting it: as it follows a sentence. */
    public static String where(JsonProcessingException e) {
        if (e.getCause() instanceof NumberFormatException) {
            return ": the exponent of a number is too large";
        }
        JsonLocation at = e.getLocation();
        return at == null ? "" : ": line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    /**
     * Binds a tree, strictly.
     *
     * @throws IllegalArgumentException when the tree does not have the type's shape
     */
    public static <T> T convert(JsonNode tree, Class<T> type) {
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    public static JsonNode tree(Object value) {
        return value instanceof String text ? TextNode.valueOf(text) : MAPPER.valueToTree(value);
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> map(Object value) {
        return MAPPER.convertValue(value, Map.class);
    }

    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    public static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }
}
