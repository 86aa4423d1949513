// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;

/** JSON that a record can be, made of the types of its fields: for those of which no document prints a sample. */
final class SampleShape {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int INTEGER = 7;
    private static final double NUMBER = 1.5;

    private final JsonNode records;
    private final Deque<String> within = new ArrayDeque<>();

    /** @param records of {@code operations.json} */
    SampleShape(JsonNode records) {
        this.records = records;
    }

    String of(String record) {
        return object(record).toPrettyString();
    }

    private ObjectNode object(String record) {
        ObjectNode object = NODES.objectNode();
        within.push(record);
        for (JsonNode field : records.get(record).path("fields")) {
            String type = field.get("type").textValue();
            if (!within.contains(type)) {
                JsonNode value = value(type, field.path("values").path(0));
                object.set(
                        field.get("wire").textValue(),
                        field.path("list").booleanValue() ? NODES.arrayNode().add(value) : value);
            }
        }
        within.pop();
        return object;
    }

    private JsonNode value(String type, JsonNode known) {
        if (records.has(type)) {
            return object(type);
        }
        return switch (type) {
            case "integer" -> NODES.numberNode(known.isMissingNode() ? INTEGER : Integer.parseInt(first(known)));
            case "number" -> NODES.numberNode(NUMBER);
            case "boolean" -> NODES.booleanNode(true);
            case "any JSON" -> NODES.objectNode();
            case "address" -> NODES.textNode("https://...");
            default -> NODES.textNode(known.isMissingNode() ? "..." : first(known));
        };
    }

    /** The value before the name of its constant. */
    private static String first(JsonNode known) {
        return known.textValue().split(" ")[0];
    }
}
