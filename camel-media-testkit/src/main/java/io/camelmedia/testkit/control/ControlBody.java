// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.ApiProblem;
import io.camelmedia.testkit.api.Json;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The JSON object of a control request; what is wrong with it is answered with status 400 and a text. */
public final class ControlBody {

    private final ObjectNode json;

    private ControlBody(ObjectNode json) {
        this.json = json;
    }

    /** The body of a request; one without a byte is an empty object. */
    static ControlBody of(Context ctx) {
        if (ctx.bodyAsBytes().length == 0) {
            return new ControlBody(Json.object());
        }
        return new ControlBody(Json.objectOf(ctx).orElseThrow(() -> problem("the body must be a JSON object")));
    }

    static ApiProblem problem(String message) {
        return new ApiProblem(400, Json.object().put("error", message));
    }

    /** A copy of the whole object. */
    public ObjectNode json() {
        return json.deepCopy();
    }

    public boolean has(String field) {
        return json.hasNonNull(field);
    }

    public String text(String field) {
        return optionalText(field).orElseThrow(() -> missing(field));
    }

    public Optional<String> optionalText(String field) {
        return typed(field, "a text", node -> node.isTextual() ? node.textValue() : null);
    }

    public long integer(String field) {
        return optionalInteger(field).orElseThrow(() -> missing(field));
    }

    public Optional<Long> optionalInteger(String field) {
        return typed(field, "a whole number", node -> node.canConvertToLong() ? node.longValue() : null);
    }

    public Optional<Double> optionalNumber(String field) {
        return typed(field, "a number", node -> node.isNumber() ? node.doubleValue() : null);
    }

    public Optional<Boolean> flag(String field) {
        return typed(field, "true or false", node -> node.isBoolean() ? node.booleanValue() : null);
    }

    public Optional<ObjectNode> object(String field) {
        return typed(field, "an object", node -> node instanceof ObjectNode object ? object : null);
    }

    /** The texts of an array; none when it is absent. */
    public List<String> texts(String field) {
        return this.<List<String>>typed(field, "an array of texts", ControlBody::textsOf)
                .orElse(List.of());
    }

    public Optional<Duration> duration(String field) {
        return typed(field, "a duration such as PT5S", node -> parsed(node, Duration::parse));
    }

    public Optional<Instant> instant(String field) {
        return typed(field, "an instant such as 2026-01-02T03:04:05Z", node -> parsed(node, Instant::parse));
    }

    /** Media: the bytes of {@code base64}, those of {@code text}, or as many zeros as {@code size} says; else none. */
    public byte[] media() {
        Optional<byte[]> encoded = typed("base64", "base64", node -> decoded(node));
        return encoded.or(() -> optionalText("text").map(String::getBytes)).orElseGet(() -> new byte[size()]);
    }

    private int size() {
        return typed(
                        "size",
                        "a number of bytes from 0 to " + Integer.MAX_VALUE,
                        node -> node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= 0
                                ? node.intValue()
                                : null)
                .orElse(0);
    }

    void require(String field) {
        if (!has(field)) {
            throw missing(field);
        }
    }

    void takeOnly(Set<String> fields) {
        json.fieldNames().forEachRemaining(name -> {
            if (!fields.contains(name)) {
                throw problem("'" + name + "' is unknown; there are " + String.join(", ", new TreeSet<>(fields)));
            }
        });
    }

    private <T> Optional<T> typed(String field, String type, Function<JsonNode, T> value) {
        if (!has(field)) {
            return Optional.empty();
        }
        T read = value.apply(json.get(field));
        if (read == null) {
            throw problem("'" + field + "' must be " + type);
        }
        return Optional.of(read);
    }

    private static List<String> textsOf(JsonNode node) {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : node) {
            if (!text.isTextual()) {
                return null;
            }
            texts.add(text.textValue());
        }
        return node.isArray() ? texts : null;
    }

    private static <T> T parsed(JsonNode node, Function<CharSequence, T> parser) {
        try {
            return parser.apply(node.asText());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static byte[] decoded(JsonNode node) {
        try {
            return Base64.getDecoder().decode(node.asText());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static ApiProblem missing(String field) {
        return problem("'" + field + "' is missing");
    }
}
