// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi.bodies;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The operators of filters. Texts are compared without case. Greater and less compare numbers where both sides are
 * numbers. A missing field has the text {@code null}. One of several values has to match, and none for a negated
 * operator.
 */
enum ContentApiOperator {
    BEGINS_WITH(anyValue(String::startsWith), "beginsWith", "startsWith"),
    CONTAINS(anyValue(String::contains), "contains"),
    ENDS_WITH(anyValue(String::endsWith), "endsWith"),
    EQUALS(anyValue(String::equals), "equals", "exact"),
    IN(anyValue(String::equals), "in"),
    NOT_EQUAL(noValue(String::equals), "notEqual", "notEqualTo", "ne"),
    NOT_IN(noValue(String::equals), "nin"),
    GREATER(anyValue((actual, value) -> compare(actual, value) > 0), "greaterThan", "gt"),
    GREATER_OR_EQUAL(anyValue((actual, value) -> compare(actual, value) >= 0), "greaterThanEqual", "gte"),
    LESS(anyValue((actual, value) -> compare(actual, value) < 0), "lessThan", "lt"),
    LESS_OR_EQUAL(anyValue((actual, value) -> compare(actual, value) <= 0), "lessThanEqual", "lte"),
    EXISTS((field, values) -> isThere(field), "exists"),
    MISSING((field, values) -> !isThere(field), "missing");

    private final BiPredicate<JsonNode, List<String>> test;
    private final Set<String> names;

    ContentApiOperator(BiPredicate<JsonNode, List<String>> test, String... names) {
        this.test = test;
        this.names = Set.of(names);
    }

    static Optional<ContentApiOperator> named(String name) {
        return Arrays.stream(values())
                .filter(operator -> operator.names.contains(name))
                .findFirst();
    }

    boolean holds(JsonNode field, List<String> values) {
        return test.test(field, values);
    }

    /** Whether its values are names of fields. */
    boolean namesFields() {
        return this == EXISTS || this == MISSING;
    }

    private static BiPredicate<JsonNode, List<String>> anyValue(BiPredicate<String, String> comparison) {
        return (field, values) ->
                values.stream().anyMatch(value -> comparison.test(lower(field.asText("null")), lower(value)));
    }

    private static BiPredicate<JsonNode, List<String>> noValue(BiPredicate<String, String> comparison) {
        return anyValue(comparison).negate();
    }

    private static boolean isThere(JsonNode field) {
        return !field.isMissingNode() && !field.isNull();
    }

    private static int compare(String actual, String value) {
        try {
            return new BigDecimal(actual).compareTo(new BigDecimal(value));
        } catch (NumberFormatException noNumbers) {
            return actual.compareTo(value);
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
