// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names and types of JSON, without any value. What is in a list counts as one, all its elements taken together.
 *
 * @param types by pointer, such as {@code /items/*}{@code /name}; {@code null} is a type of its own
 */
record Shape(Map<String, Set<String>> types) {

    private static final String NULL = "null";

    /** What fits every type. */
    private static final String ANY = "any";

    static Shape of(JsonNode json) {
        Map<String, Set<String>> types = new TreeMap<>();
        add(types, "", json);
        return new Shape(types);
    }

    /** The shape of a record, by the table of records. */
    static Shape ofRecord(JsonNode records, String name) {
        Map<String, Set<String>> types = new TreeMap<>();
        declare(types, "", name, records);
        return new Shape(types);
    }

    /** What this shape has beyond {@code expected}: names that it does not know. */
    Set<String> moreThan(Shape expected) {
        Set<String> more = new TreeSet<>();
        types.keySet().stream()
                .filter(pointer -> !expected.types.containsKey(pointer) && !expected.isOpenAbove(pointer))
                // Of a whole object that is unknown its own name says enough.
                .filter(pointer -> expected.types.containsKey(parent(pointer)) || expected.isOpenAbove(parent(pointer)))
                .forEach(more::add);
        return more;
    }

    /** Where this shape has another type than {@code expected}, and which. */
    Set<String> otherTypesThan(Shape expected) {
        Set<String> other = new TreeSet<>();
        types.forEach((pointer, actual) -> Optional.ofNullable(expected.types.get(pointer))
                .filter(wanted -> !fits(wanted, actual))
                .ifPresent(wanted ->
                        other.add(pointer + " " + String.join("|", actual) + " not " + String.join("|", wanted))));
        return other;
    }

    private static boolean fits(Set<String> wanted, Set<String> actual) {
        return wanted.contains(ANY)
                || actual.stream()
                        .allMatch(type -> type.equals(NULL)
                                || wanted.contains(type)
                                || type.equals("integer") && wanted.contains("number")
                                || wanted.equals(Set.of(NULL)));
    }

    private boolean isOpenAbove(String pointer) {
        for (String above = pointer; !above.isEmpty(); above = parent(above)) {
            if (types.getOrDefault(parent(above), Set.of()).contains(ANY)) {
                return true;
            }
        }
        return false;
    }

    private static String parent(String pointer) {
        return pointer.isEmpty() ? "" : pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static void add(Map<String, Set<String>> types, String pointer, JsonNode json) {
        types.computeIfAbsent(pointer, first -> new TreeSet<>()).add(type(json));
        json.properties().forEach(field -> add(types, pointer + "/" + field.getKey(), field.getValue()));
        if (json.isArray()) {
            json.forEach(element -> add(types, pointer + "/*", element));
        }
    }

    private static String type(JsonNode json) {
        return switch (json.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NUMBER -> json.isIntegralNumber() ? "integer" : "number";
            default -> NULL;
        };
    }

    private static void declare(Map<String, Set<String>> types, String pointer, String type, JsonNode records) {
        if (type.startsWith("[")) {
            types.put(pointer, Set.of("array"));
            declare(types, pointer + "/*", type.substring(1, type.length() - 1), records);
        } else if (records.has(type)
                && pointer.chars().filter(slash -> slash == '/').count() < 20) {
            types.put(pointer, Set.of("object"));
            records.get(type)
                    .properties()
                    .forEach(field -> declare(
                            types,
                            pointer + "/" + field.getKey(),
                            field.getValue().asText(),
                            records));
        } else {
            types.put(pointer, Set.of(type));
        }
    }
}
