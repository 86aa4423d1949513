// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The ids that paths need, as far as answers have told them. They are never shown. */
final class Ids {

    private final Map<String, String> known;
    private final List<Source> sources;
    private final Map<String, String> others;

    /**
     * Where an answer holds an id.
     *
     * @param parameter the option that takes it
     * @param operation the operation whose answer holds it
     * @param list pointer to the list in the answer
     * @param condition a field that the entry must have, with a value that is not false; empty for any entry
     * @param field pointer to the id in the entry
     */
    record Source(String parameter, String operation, String list, String condition, String field) {

        static Source of(String parameter, String operation, String list, String field) {
            return new Source(parameter, operation, list, "", field);
        }
    }

    /**
     * What is known at the start.
     *
     * @param others names here of ids that a path names otherwise, by operation and parameter, such as
     *     {@code process/progress videoId}
     */
    Ids(List<Source> sources, Map<String, String> given, Map<String, String> others) {
        this.sources = sources;
        this.others = others;
        this.known = new HashMap<>(given);
    }

    /** The name here of what an operation's path calls {@code parameter}. */
    String name(String operation, String parameter) {
        return others.getOrDefault(operation + " " + parameter, parameter);
    }

    boolean has(String parameter) {
        return known.containsKey(parameter);
    }

    String get(String parameter) {
        return known.get(parameter);
    }

    /** Takes the ids out of the answer to an operation. */
    void learn(String operation, JsonNode answer) {
        for (Source source : sources) {
            if (source.operation().equals(operation) && !has(source.parameter())) {
                JsonNode list = answer.at(source.list());
                StreamSupport.stream(
                                list.isArray()
                                        ? list.spliterator()
                                        : List.of(list).spliterator(),
                                false)
                        .filter(entry -> source.condition().isEmpty()
                                || entry.path(source.condition())
                                        .asBoolean(
                                                entry.path(source.condition()).isTextual()))
                        .map(entry -> entry.at(source.field()))
                        .filter(JsonNode::isValueNode)
                        .filter(id -> !id.isNull() && !id.asText().isEmpty())
                        .findFirst()
                        .ifPresent(id -> known.put(source.parameter(), id.asText()));
            }
        }
    }
}
