// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.bodies;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.ci.rules.CiError;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** A request's JSON body; whatever has the wrong shape is an {@code InvalidRequest}. */
public final class CiBody {

    private final ObjectNode json;

    private CiBody(ObjectNode json) {
        this.json = json;
    }

    /** The body of a call; a type that is named and is not JSON's is refused. */
    public static CiBody of(Context ctx) {
        String type = ctx.contentType();
        if (type != null && !isJson(type)) {
            throw CiError.INVALID_REQUEST.problem();
        }
        return new CiBody(Json.objectOf(ctx).orElseThrow(CiError.INVALID_REQUEST::problem));
    }

    /** The body of a token request: published clients send a form, which the live service takes too. */
    public static CiBody ofForm(Context ctx) {
        ObjectNode json = Json.object();
        ctx.formParamMap().forEach((name, values) -> json.put(name, values.get(0)));
        return new CiBody(json);
    }

    public static boolean isJson(String contentType) {
        return contentType.toLowerCase(Locale.ROOT).startsWith("application/json");
    }

    public static CiBody of(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return new CiBody(object);
        }
        throw CiError.INVALID_REQUEST.problem();
    }

    public boolean has(String field) {
        return json.hasNonNull(field);
    }

    public JsonNode node(String field) {
        return json.path(field);
    }

    /** A string; empty when the field is absent or null. */
    public Optional<String> text(String field) {
        return typed(field, JsonNode::isTextual).map(JsonNode::textValue);
    }

    /** A string that is not blank; empty otherwise. */
    public Optional<String> name(String field) {
        return text(field).map(String::strip).filter(value -> !value.isEmpty());
    }

    public Optional<Boolean> flag(String field) {
        return typed(field, JsonNode::isBoolean).map(JsonNode::booleanValue);
    }

    /** The strings of an array; empty when the field is absent or null. */
    public List<String> texts(String field) {
        List<String> values = new ArrayList<>();
        for (JsonNode item : items(field)) {
            if (!item.isTextual()) {
                throw CiError.INVALID_REQUEST.problem();
            }
            values.add(item.textValue());
        }
        return values;
    }

    /** The elements of an array; empty when the field is absent or null. */
    public List<JsonNode> items(String field) {
        List<JsonNode> values = new ArrayList<>();
        typed(field, JsonNode::isArray).ifPresent(array -> array.forEach(values::add));
        return values;
    }

    private Optional<JsonNode> typed(String field, Predicate<JsonNode> type) {
        JsonNode node = json.path(field);
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        if (!type.test(node)) {
            throw CiError.INVALID_REQUEST.problem();
        }
        return Optional.of(node);
    }
}
