// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.api;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;

/** Reading and writing JSON trees. */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    public static ArrayNode array(Collection<? extends JsonNode> items) {
        return array().addAll(items);
    }

    /** An array of strings. */
    public static ArrayNode strings(Collection<String> items) {
        ArrayNode array = array();
        items.forEach(array::add);
        return array;
    }

    /** Reads a document; fails with an {@link UncheckedIOException} when it is not JSON. */
    public static JsonNode parse(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException e) {
            // Jackson does not tell an exponent of more digits than a BigDecimal has as malformed JSON.
            throw new UncheckedIOException(new JsonParseException(null, "a number is out of range", e));
        }
    }

    /** The request's body as a JSON object; empty when it is not one. */
    public static Optional<ObjectNode> objectOf(Context ctx) {
        return objectOf(ctx.bodyAsBytes());
    }

    /** A text as a JSON object; empty when it is not one. */
    public static Optional<ObjectNode> objectOf(String text) {
        return objectOf(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<ObjectNode> objectOf(byte[] bytes) {
        try {
            return parse(bytes) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (UncheckedIOException noJson) {
            return Optional.empty();
        }
    }

    public static void answer(Context ctx, int status, JsonNode body) {
        ctx.status(status);
        ctx.contentType("application/json; charset=utf-8");
        ctx.result(write(body));
    }

    public static byte[] write(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
