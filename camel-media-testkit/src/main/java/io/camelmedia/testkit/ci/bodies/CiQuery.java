// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.bodies;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.ci.rules.CiError;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The part of a list that is asked for.
 *
 * @param orderBy one of the names that the operation takes
 * @param fields what to show of each item; empty for all
 */
public record CiQuery(int limit, int offset, String orderBy, Direction direction, Set<String> fields) {

    public enum Direction {
        ASC,
        DESC;

        public static Direction of(String value) {
            return Arrays.stream(values())
                    .filter(direction -> direction.name().equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(CiError.INVALID_ORDER_DIRECTION::problem);
        }

        String lowerCase() {
            return name().toLowerCase(Locale.ROOT);
        }

        public <T> Comparator<T> apply(Comparator<T> ascending) {
            return this == ASC ? ascending : ascending.reversed();
        }
    }

    /** What an operation takes: its greatest limit, its order fields (the default first) and the default direction. */
    public record Rules(int maxLimit, int defaultLimit, Direction defaultDirection, List<String> orderFields) {

        public static Rules of(int maxLimit, Direction defaultDirection, String... orderFields) {
            return new Rules(maxLimit, 50, defaultDirection, List.of(orderFields));
        }

        public CiQuery read(Context ctx) {
            return new CiQuery(
                    limit(ctx.queryParam("limit")),
                    offset(ctx.queryParam("offset")),
                    orderField(ctx.queryParam("orderBy")),
                    Optional.ofNullable(ctx.queryParam("orderDirection"))
                            .map(Direction::of)
                            .orElse(defaultDirection),
                    commaList(ctx.queryParam("fields")));
        }

        public int limit(String value) {
            int limit = number(value, defaultLimit);
            if (limit < 1 || limit > maxLimit) {
                throw badNumber();
            }
            return limit;
        }

        public int offset(String value) {
            int offset = number(value, 0);
            if (offset < 0) {
                throw badNumber();
            }
            return offset;
        }

        private String orderField(String value) {
            if (value == null) {
                return orderFields.get(0);
            }
            return orderFields.stream()
                    .filter(field -> field.equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(() -> CiError.INVALID_ORDER_FIELD.problem(
                            "It must be one of " + String.join(", ", orderFields) + "."));
        }

        private int number(String value, int otherwise) {
            try {
                return value == null ? otherwise : Integer.parseInt(value);
            } catch (NumberFormatException e) {
                throw badNumber();
            }
        }

        private RuntimeException badNumber() {
            return CiError.INVALID_LIMIT_OR_OFFSET.problem("Limit must be a number between 1 and " + maxLimit
                    + ". Offset must be greater than or equal to 0.");
        }
    }

    /** The values of a comma-separated list; none for null. */
    public static Set<String> commaList(String value) {
        return value == null
                ? Set.of()
                : Arrays.stream(value.split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.toSet());
    }

    /** The asked part of {@code all}, which is in order already. */
    public <T> ObjectNode page(List<T> all, Function<T, ObjectNode> json) {
        ObjectNode page =
                Json.object().put("limit", limit).put("offset", offset).put("count", all.size());
        page.set("order", Json.object().put("by", capitalised(orderBy)).put("direction", direction.lowerCase()));
        page.set(
                "items",
                Json.array(all.stream()
                        .skip(offset)
                        .limit(limit)
                        .map(json)
                        .map(this::shown)
                        .toList()));
        return page;
    }

    private JsonNode shown(ObjectNode item) {
        if (fields.isEmpty()) {
            return item;
        }
        ObjectNode shown = Json.object();
        item.properties().forEach(field -> {
            String name = field.getKey();
            if (name.equals("id") || name.equals("name") || fields.contains(name)) {
                shown.set(name, field.getValue());
            }
        });
        return shown;
    }

    private static String capitalised(String field) {
        return Character.toUpperCase(field.charAt(0)) + field.substring(1);
    }
}
