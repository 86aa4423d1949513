// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An operation of a component's {@code operations.json}. */
public record Operation(JsonNode json) {

    public String name() {
        return json.get("name").textValue();
    }

    String summary() {
        return json.get("summary").textValue();
    }

    boolean consumer() {
        return json.path("consumer").booleanValue();
    }

    /** The name of its page, without a folder and an ending. */
    public String file() {
        return name().replace('/', '-');
    }

    /** The first part of its name, which related operations share. */
    public String group() {
        return name().split("/")[0];
    }

    /** Request lines, such as {@code GET /v3/cms/assets}; none where it makes several requests. */
    List<String> requests() {
        return each("requests")
                .map(request -> request.get("method").textValue() + " "
                        + request.get("path").textValue())
                .toList();
    }

    /** {@code media} or {@code json}, or null when nothing is sent. */
    String body() {
        return json.path("body").textValue();
    }

    /** Records that the body may be given as. */
    List<String> bodyRecords() {
        return distinct("body");
    }

    /**
     * What the message body can be afterwards: {@code media}, {@code boolean}, or a record with {@code *} behind its name
     * when it comes as a list; none when there is no body.
     */
    public List<String> answers() {
        return texts(json, "answers");
    }

    /** Headers that it sets, beside those that tell of the HTTP answer. */
    public List<String> sets() {
        return texts(json, "sets");
    }

    /** {@code safe}, {@code idempotent} or {@code once}; none where it makes several requests. */
    List<String> replays() {
        return distinct("replay");
    }

    private List<String> distinct(String field) {
        return each("requests")
                .filter(request -> request.has(field))
                .map(request -> request.get(field).textValue())
                .distinct()
                .toList();
    }

    /** Whether a request has the parameter in its path. */
    boolean inPath(Parameter parameter) {
        return each("requests")
                .anyMatch(request -> request.get("path").textValue().contains("{" + parameter.option() + "}"));
    }

    private static List<String> texts(JsonNode json, String field) {
        return StreamSupport.stream(json.path(field).spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }

    public List<Parameter> parameters() {
        return each("parameters").map(Parameter::new).toList();
    }

    private Stream<JsonNode> each(String field) {
        return StreamSupport.stream(json.path(field).spliterator(), false);
    }

    /** A parameter of an operation. */
    public record Parameter(JsonNode json) {

        private static final int MANY = 16;

        public String option() {
            return json.get("option").textValue();
        }

        boolean required() {
            return json.path("required").booleanValue();
        }

        String type() {
            return json.get("type").textValue();
        }

        /** The values that are permitted where these are many, else none. */
        List<String> manyValues() {
            String[] values = allowed().split(", ");
            return values.length > MANY ? List.of(values) : List.of();
        }

        /** What it means in this operation; null when it means what the option does everywhere. */
        String meaning() {
            return json.path("meaning").textValue();
        }

        /** The name in the JSON body; null when it does not stand there by a name of its own. */
        String wire() {
            return json.get("place").textValue().equals("form")
                    ? json.get("wire").textValue()
                    : null;
        }

        String allowed() {
            return String.join("; ", texts(json, "allowed"));
        }

        /** Durations as Camel writes them. */
        String standard() {
            JsonNode standard = json.path("standard");
            return type().equals("duration") && standard.isNumber()
                    ? DurationWords.of(standard.longValue())
                    : standard.asText("");
        }
    }
}
