// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.json.WireName;
import io.camelmedia.support.operation.InvalidValueException;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.ParameterLocation;
import io.camelmedia.support.operation.ParameterUse;
import io.camelmedia.support.operation.RequestTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.camel.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The part of a message body in a request: the fields that it gives, under those of headers and the URI. */
final class RequestBody {

    private static final Logger LOG = LoggerFactory.getLogger(RequestBody.class);

    private final Operation operation;
    private final RequestTemplate form;
    private final BodyFields fields;
    private final boolean strict;
    private final List<ParameterUse> inBody;
    private final boolean isArray;

    RequestBody(Operation operation, RequestTemplate form, boolean strict) {
        this.operation = operation;
        this.form = form;
        this.fields = BodyFields.of(operation, form);
        this.strict = strict;
        this.inBody = operation.uses().values().stream()
                .filter(use -> form.inBody(use.parameter()))
                .toList();
        this.isArray = operation.uses().values().stream()
                .anyMatch(use -> use.parameter().place() == ParameterLocation.BODY);
    }

    /**
     * The JSON that the message body gives to the request.
     *
     * @param given what headers and the URI give
     * @return null when the body is absent, or does not fit the operation and is left alone
     * @throws InvalidValueException when the body does not fit the operation and nothing else gives a field, or when it
     *                               has a name that the operation does not know
     */
    JsonNode read(Message message, Values given) {
        boolean needed = !given.hasAny(inBody);
        MessageBody body = MessageBody.of(message, form.body(), needed);
        if (body instanceof MessageBody.Own own) {
            return own.tree();
        }
        if (body instanceof MessageBody.Parsed parsed) {
            if (isOurs(parsed.tree())) {
                checkNames(parsed.tree());
                return parsed.tree();
            }
            return leave(mismatch(parsed.tree()), needed);
        }
        return body instanceof MessageBody.Foreign foreign ? leave(foreign.why(), needed) : null;
    }

    private boolean isOurs(JsonNode tree) {
        return isArray ? tree.isArray() : tree.isObject() && (tree.isEmpty() || fields.anyOf(tree));
    }

    private void checkNames(JsonNode tree) {
        Optional<String> unknown = strict && tree.isObject() ? fields.unknown(tree) : Optional.empty();
        if (unknown.isPresent()) {
            throw new InvalidValueException(unknown.get());
        }
    }

    private String mismatch(JsonNode tree) {
        if (!tree.isObject()) {
            return "the body is a JSON array, not an object";
        }
        return isArray
                ? "the body is a JSON object, not an array"
                : fields.unknown(tree).orElseThrow();
    }

    private JsonNode leave(String why, boolean needed) {
        if (needed) {
            throw new InvalidValueException(why + (why.contains("unknown; ") ? "" : "; it may be " + allowed()));
        }
        LOG.debug("{} leaves the message body alone: {}", operation.name(), why);
        return null;
    }

    private String allowed() {
        String others = "a Map or JSON (text, bytes, stream, tree), or absent when options or headers give its fields";
        return form.body() == null ? others : "a " + form.body().getSimpleName() + ", " + others;
    }

    /** The value of a parameter in a body, as its type can read it; null when it is absent or null. */
    static Object value(Parameter parameter, JsonNode body) {
        return plain(parameter.place() == ParameterLocation.BODY ? body : WireName.at(parameter.wire(), body));
    }

    /** Whether a body says null where the parameter stands. */
    static boolean isNull(Parameter parameter, JsonNode body) {
        return body != null && WireName.at(parameter.wire(), body).isNull();
    }

    private static Object plain(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (node.isArray()) {
            List<Object> entries = new ArrayList<>();
            node.forEach(entry -> entries.add(entry.isContainerNode() ? entry : entry.asText()));
            return entries;
        }
        return node.isContainerNode() ? node : node.asText();
    }

    /** The JSON of a request: these values over what a body gave. */
    static ObjectNode with(JsonNode body, Operation operation, RequestTemplate form, Values values) {
        ObjectNode merged = body == null ? JsonNodeFactory.instance.objectNode() : body.deepCopy();
        for (ParameterUse use : operation.uses().values()) {
            if (form.inBody(use.parameter()) && values.has(use)) {
                WireName.put(merged, use.parameter().wire(), Json.tree(values.get(use)));
            }
        }
        return merged;
    }
}
