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

    /** What is there; a missing node when there is nothing. */
    JsonNode of(JsonNode parent) {
        JsonNode node = parent.path(name);
        return listed ? node.path(0) : node;
    }

    /** The object that is there, made when it is not. */
    public ObjectNode in(ObjectNode parent) {
        if (!listed) {
            return parent.withObjectProperty(name);
        }
        ArrayNode list = parent.withArrayProperty(name);
        return list.isEmpty() ? list.addObject() : (ObjectNode) list.get(0);
    }
}
