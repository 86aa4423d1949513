// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
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

    /** Records that are answered, with {@code *} behind the name of one that comes as a list. */
    List<String> answers() {
        return distinct("answer");
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

        String allowed() {
            return StreamSupport.stream(json.path("allowed").spliterator(), false)
                    .map(JsonNode::textValue)
                    .collect(Collectors.joining("; "));
        }

        /** Durations as Camel writes them. */
        String standard() {
            JsonNode standard = json.path("standard");
            return type().equals("duration") && standard.isNumber()
                    ? duration(Duration.ofMillis(standard.longValue()))
                    : standard.asText("");
        }

        private static String duration(Duration duration) {
            if (duration.equals(Duration.ofDays(duration.toDays()))) {
                return duration.toDays() + "d";
            }
            return duration.toString().substring(2).toLowerCase();
        }
    }
}
