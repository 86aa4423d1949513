// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;

/** How texts name what JSON holds and what it should hold; never with its content. */
final class Kinds {

    private Kinds() {}

    static String of(JsonNode node) {
        return switch (node.getNodeType()) {
            case MISSING -> "nothing";
            case NULL -> "null";
            case ARRAY, OBJECT -> "an " + node.getNodeType().name().toLowerCase(Locale.ROOT);
            case STRING -> "a text";
            default -> "a " + node.getNodeType().name().toLowerCase(Locale.ROOT);
        };
    }

    /** @param type a record or a Map */
    static String of(Class<?> type) {
        return Map.class.isAssignableFrom(type) ? "an object" : "the record " + type.getSimpleName();
    }
}
