// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi.bodies;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The conditions of a list in bracket syntax. All of {@code filters[mandatory][exact][legacyTrackToken]=1032904} must
 * hold, and one of {@code filters[optional]...}. Some text of an item must contain {@code filters[keyword]=...}, and
 * {@code filters[field]=a,b} names the fields to show. A condition has several values when its parameter is repeated.
 * Unknown operators are ignored.
 */
public final class ContentApiFilters {

    private static final Pattern NAME = Pattern.compile("filters((?:\\[[^\\[\\]]+])+)");
    private static final int FIELD_DEPTH = 3;

    private final List<Predicate<ObjectNode>> mandatory = new ArrayList<>();
    private final List<Predicate<ObjectNode>> optional = new ArrayList<>();
    private final Set<String> fields;
    private final ObjectNode given = Json.object();

    private ContentApiFilters(Map<String, List<String>> query) {
        query.forEach((name, values) -> {
            Matcher brackets = NAME.matcher(name);
            if (brackets.matches()) {
                String path = brackets.group(1);
                add(path.substring(1, path.length() - 1).split("]\\["), values);
            }
        });
        this.fields = Arrays.stream(given.path("field").asText("").split(","))
                .filter(field -> !field.isEmpty())
                .collect(Collectors.toSet());
    }

    public static ContentApiFilters of(Map<String, List<String>> query) {
        return new ContentApiFilters(query);
    }

    public boolean match(ObjectNode item) {
        return mandatory.stream().allMatch(condition -> condition.test(item))
                && (optional.isEmpty() || optional.stream().anyMatch(condition -> condition.test(item)));
    }

    /** The fields of an item that were asked for. */
    public ObjectNode shown(ObjectNode item) {
        return fields.isEmpty() ? item : item.retain(fields);
    }

    /** What the query asked for, as a tree. */
    public ObjectNode given() {
        return given;
    }

    private void add(String[] path, List<String> values) {
        ObjectNode parent = given;
        for (int i = 0; i < path.length - 1; i++) {
            parent = parent.get(path[i]) instanceof ObjectNode child ? child : parent.putObject(path[i]);
        }
        parent.put(path[path.length - 1], String.join(",", values));
        switch (path[0]) {
            case "mandatory" -> condition(path, values, mandatory);
            case "optional" -> condition(path, values, optional);
            case "keyword" -> values.forEach(word -> mandatory.add(item -> hasText(item, word)));
            default -> {
                // Which fields to show is read from the tree.
            }
        }
    }

    private static void condition(String[] path, List<String> values, List<Predicate<ObjectNode>> conditions) {
        if (path.length < 2) {
            return;
        }
        ContentApiOperator.named(path[1]).ifPresent(operator -> {
            if (path.length == FIELD_DEPTH) {
                conditions.add(item -> operator.holds(item.path(path[2]), values));
            } else if (operator.namesFields()) {
                values.forEach(field -> conditions.add(item -> operator.holds(item.path(field), values)));
            }
        });
    }

    private static boolean hasText(ObjectNode item, String word) {
        return StreamSupport.stream(item.spliterator(), false)
                .filter(JsonNode::isTextual)
                .anyMatch(text -> text.textValue().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
    }
}
