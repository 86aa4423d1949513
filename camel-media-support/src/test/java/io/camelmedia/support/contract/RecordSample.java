// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.support.json.MediaModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** JSON that has every field of a record, each of its type, and what may become of it on the way through the record. */
final class RecordSample {

    /** A field that no record has, though records have a place of that name. */
    static final String ADDED = "others";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** Records within a record have no field of their own here: they are the roots of other samples. */
    private static final int DEPTH = 1;

    private static final String TEXT_BESIDE = "_str";

    private RecordSample() {}

    static JsonNode of(Class<?> record) {
        return value(MAPPER.constructType(record), "", 0);
    }

    private static JsonNode value(JavaType type, String name, int depth) {
        Class<?> raw = type.getRawClass();
        if (type.isCollectionLikeType()) {
            return NODES.arrayNode()
                    .add(value(type.getContentType(), name, depth))
                    .add(value(type.getContentType(), name, depth));
        }
        if (raw == JsonNode.class) {
            return NODES.objectNode().put("any", 1);
        }
        if (raw == Long.class || raw == Integer.class || raw == long.class) {
            return NODES.numberNode(7);
        }
        if (raw == BigDecimal.class) {
            return NODES.numberNode(new BigDecimal("1.50"));
        }
        if (raw == Boolean.class) {
            return NODES.booleanNode(true);
        }
        BeanDescription bean = MAPPER.getSerializationConfig().introspect(type);
        if (bean.findJsonValueAccessor() != null) {
            return value(bean.findJsonValueAccessor().getType(), name, depth);
        }
        return MediaModel.class.isAssignableFrom(raw)
                ? object(bean, depth)
                : NODES.textNode(name.endsWith(TEXT_BESIDE) ? "7" : "text");
    }

    private static JsonNode object(BeanDescription bean, int depth) {
        ObjectNode object = NODES.objectNode();
        if (depth == DEPTH) {
            return object;
        }
        bean.findProperties().stream()
                .filter(field -> field.getField() != null)
                .filter(field -> !field.getField().hasAnnotation(JsonAnySetter.class))
                .forEach(field ->
                        object.set(field.getName(), value(field.getPrimaryType(), field.getName(), depth + 1)));
        return object.put(ADDED, "a field that the service added");
    }

    /** Where fields and entries of lists are, at any depth, as JSON pointers. */
    static List<String> paths(JsonNode sample) {
        List<String> paths = new ArrayList<>();
        addPaths(sample, "", paths);
        return paths;
    }

    private static void addPaths(JsonNode node, String at, List<String> paths) {
        if (!at.isEmpty()) {
            paths.add(at);
        }
        node.properties().forEach(field -> addPaths(field.getValue(), at + "/" + field.getKey(), paths));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            addPaths(node.get(i), at + "/" + i, paths);
        }
    }

    static JsonNode replaced(JsonNode sample, String path, JsonNode by) {
        JsonNode copy = sample.deepCopy();
        JsonPointer pointer = JsonPointer.compile(path);
        JsonNode parent = copy.at(pointer.head());
        if (parent instanceof ArrayNode list) {
            list.set(pointer.last().getMatchingIndex(), by);
        } else {
            ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), by);
        }
        return copy;
    }

    /**
     * Whether nothing is lost: scalars may have become others of the same text, single values lists of one; of a field
     * that is null nothing need be left; an id may stem from the text beside it.
     */
    static boolean keeps(JsonNode sent, JsonNode written) {
        if (sent.equals(written)) {
            return true;
        }
        if (sent.isObject() && written.isObject()) {
            return keepsFields(sent, written);
        }
        if (sent.isArray() && written.isArray()) {
            return keepsEntries(sent, written);
        }
        if (written.isArray() && written.size() == 1) {
            return keeps(sent, written.get(0));
        }
        return sent.isNumber() && written.isNumber()
                ? sent.decimalValue().compareTo(written.decimalValue()) == 0
                : sent.isValueNode() && written.isValueNode() && sent.asText().equals(written.asText());
    }

    private static boolean keepsFields(JsonNode sent, JsonNode written) {
        return sent.properties().stream().allMatch(field -> isKept(field.getKey(), sent, written))
                && written.properties().stream().allMatch(field -> sent.has(field.getKey()));
    }

    private static boolean isKept(String name, JsonNode sent, JsonNode written) {
        return sent.get(name).isNull() && written.path(name).isMissingNode()
                || name.endsWith("_id")
                        && sent.has(name + TEXT_BESIDE)
                        && written.path(name)
                                .asText()
                                .equals(sent.get(name + TEXT_BESIDE).asText())
                || keeps(sent.get(name), written.path(name));
    }

    private static boolean keepsEntries(JsonNode sent, JsonNode written) {
        boolean kept = sent.size() == written.size();
        for (int i = 0; kept && i < sent.size(); i++) {
            kept = keeps(sent.get(i), written.get(i));
        }
        return kept;
    }
}
