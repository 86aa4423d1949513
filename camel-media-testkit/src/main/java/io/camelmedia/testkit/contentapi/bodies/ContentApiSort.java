// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi.bodies;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The order of a list: {@code sort[asc]=field} and {@code sort[desc]=field}, one after the other. */
public final class ContentApiSort implements Comparator<ObjectNode> {

    private final Comparator<ObjectNode> order;
    private final ObjectNode given = Json.object();

    private ContentApiSort(Map<String, List<String>> query) {
        List<String> ascending = query.getOrDefault("sort[asc]", List.of());
        List<String> descending = query.getOrDefault("sort[desc]", List.of());
        Comparator<ObjectNode> all = (left, right) -> 0;
        for (String field : ascending) {
            all = all.thenComparing(by(field));
        }
        for (String field : descending) {
            all = all.thenComparing(by(field).reversed());
        }
        order = all;
        describe("asc", ascending);
        describe("desc", descending);
    }

    public static ContentApiSort of(Map<String, List<String>> query) {
        return new ContentApiSort(query);
    }

    @Override
    public int compare(ObjectNode left, ObjectNode right) {
        return order.compare(left, right);
    }

    /** What the query asked for, as a tree. */
    public ObjectNode given() {
        return given;
    }

    private static Comparator<ObjectNode> by(String field) {
        return Comparator.comparing(item -> item.path(field).asText(""));
    }

    private void describe(String direction, List<String> fields) {
        if (!fields.isEmpty()) {
            given.put(direction, String.join(",", fields));
        }
    }
}
