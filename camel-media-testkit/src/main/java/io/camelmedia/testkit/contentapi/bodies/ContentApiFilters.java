package io.camelmedia.testkit.contentapi.bodies;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The conditions of a list in bracket syntax: {@code filters[mandatory][exact][legacyTrackToken]=1032904}, all of which
 * must hold, {@code filters[optional]...}, of which one must, and {@code filters[field]=a,b}, which fields to show.
 * Texts are compared without case; operators that nobody knows are ignored.
 */
public final class ContentApiFilters {

    private static final Pattern NAME = Pattern.compile("filters((?:\\[[^\\[\\]]+])+)");

    private final List<Condition> mandatory;
    private final List<Condition> optional;
    private final Set<String> fields;
    private final ObjectNode given;

    private record Condition(Operator operator, String field, String value) {
        boolean holds(ObjectNode item) {
            String actual = item.path(field).asText("null").toLowerCase(Locale.ROOT);
            return operator.holds.test(actual, value.toLowerCase(Locale.ROOT));
        }
    }

    private enum Operator {
        CONTAINS(String::contains, "contains"),
        STARTS_WITH(String::startsWith, "startsWith"),
        ENDS_WITH(String::endsWith, "endsWith"),
        EXACT(String::equals, "exact"),
        NOT_EQUAL((actual, value) -> !actual.equals(value), "notEqual", "notEqualTo", "ne"),
        GREATER((actual, value) -> actual.compareTo(value) > 0, "greaterThan", "gt"),
        GREATER_OR_EQUAL((actual, value) -> actual.compareTo(value) >= 0, "greaterThanEqual", "gte"),
        LESS((actual, value) -> actual.compareTo(value) < 0, "lessThan", "lt"),
        LESS_OR_EQUAL((actual, value) -> actual.compareTo(value) <= 0, "lessThanEqual", "lte");

        private final BiPredicate<String, String> holds;
        private final Set<String> names;

        Operator(BiPredicate<String, String> holds, String... names) {
            this.holds = holds;
            this.names = Set.of(names);
        }

        static Optional<Operator> named(String name) {
            return Arrays.stream(values())
                    .filter(operator -> operator.names.contains(name))
                    .findFirst();
        }
    }

    private ContentApiFilters(ObjectNode given) {
        this.given = given;
        this.mandatory = conditions(given.path("mandatory"));
        this.optional = conditions(given.path("optional"));
        this.fields = Arrays.stream(given.path("field").asText("").split(","))
                .filter(field -> !field.isEmpty())
                .collect(Collectors.toSet());
    }

    public static ContentApiFilters of(Map<String, List<String>> query) {
        ObjectNode given = Json.object();
        query.forEach((name, values) -> {
            Matcher brackets = NAME.matcher(name);
            if (brackets.matches()) {
                String path = brackets.group(1);
                put(given, path.substring(1, path.length() - 1).split("]\\["), String.join(",", values));
            }
        });
        return new ContentApiFilters(given);
    }

    public boolean match(ObjectNode item) {
        return mandatory.stream().allMatch(condition -> condition.holds(item))
                && (optional.isEmpty() || optional.stream().anyMatch(condition -> condition.holds(item)));
    }

    /** The fields of an item that were asked for. */
    public ObjectNode shown(ObjectNode item) {
        return fields.isEmpty() ? item : item.retain(fields);
    }

    /** What the query asked for, as a tree. */
    public ObjectNode given() {
        return given;
    }

    private static void put(ObjectNode tree, String[] path, String value) {
        ObjectNode parent = tree;
        for (int i = 0; i < path.length - 1; i++) {
            parent = parent.get(path[i]) instanceof ObjectNode child ? child : parent.putObject(path[i]);
        }
        parent.put(path[path.length - 1], value);
    }

    private static List<Condition> conditions(JsonNode operators) {
        return operators.properties().stream()
                .flatMap(operator -> Operator.named(operator.getKey()).stream()
                        .flatMap(known -> operator.getValue().properties().stream()
                                .map(field -> new Condition(
                                        known, field.getKey(), field.getValue().asText()))))
                .toList();
    }
}
