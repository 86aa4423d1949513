// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One step of the way to a field of a body: the name of an object, or {@code name[0]} for the first object of a list.
 *
 * @param listed whether it is the first of a list
 */
public record WireName(String name, boolean listed) {

    private static final String FIRST = "[0]";

    public static WireName of(String step) {
        return step.endsWith(FIRST)
                ? new WireName(step.substring(0, step.length() - FIRST.length()), true)
                : new WireName(step, false);
    }

    /** What an object has at the end of a way whose steps stand between dots; a missing node when there is nothing. */
    public static JsonNode at(String way, JsonNode object) {
        JsonNode node = object;
        int begin = 0;
        for (int dot = way.indexOf('.'); dot >= 0; dot = way.indexOf('.', begin)) {
            node = of(way.substring(begin, dot)).of(node);
            begin = dot + 1;
        }
        return of(way.substring(begin)).of(node);
    }

    /** Puts a value at the end of a way, and makes the objects on it that are not there. */
    public static void put(ObjectNode object, String way, JsonNode value) {
        ObjectNode parent = object;
        int begin = 0;
        for (int dot = way.indexOf('.'); dot >= 0; dot = way.indexOf('.', begin)) {
            parent = of(way.substring(begin, dot)).in(parent);
            begin = dot + 1;
        }
        parent.set(way.substring(begin), value);
    }

    /** What is there; a missing node when there is nothing. */
    public JsonNode of(JsonNode parent) {
        JsonNode node = parent.path(name);
        return listed ? node.path(0) : node;
    }

    /** The object that is there; one is made in the place of anything else. */
    public ObjectNode in(ObjectNode parent) {
        if (of(parent) instanceof ObjectNode there) {
            return there;
        }
        if (!listed) {
            return parent.putObject(name);
        }
        ArrayNode list = parent.path(name) instanceof ArrayNode there ? there : parent.putArray(name);
        return list.isEmpty() ? list.addObject() : replaced(list);
    }

    private static ObjectNode replaced(ArrayNode list) {
        ObjectNode first = list.objectNode();
        list.set(0, first);
        return first;
    }
}
