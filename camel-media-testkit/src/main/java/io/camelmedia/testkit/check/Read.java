// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.api.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reading operation.
 *
 * @param path with names of options in braces
 * @param record the shape that the component's record has; empty when the answer is none
 * @param list whether the answer is a list of such records
 * @param at where the record or the list stands in the answer
 */
record Read(String operation, String method, String path, Optional<Shape> record, boolean list, String at) {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    /** The reading operations of the component with this scheme. */
    static List<Read> all(String scheme) {
        JsonNode table = table(scheme);
        List<Read> all = new ArrayList<>();
        for (JsonNode read : table.path("reads")) {
            boolean list = read.has("list");
            String record = read.path(list ? "list" : "record").asText();
            all.add(new Read(
                    read.path("operation").asText(),
                    read.path("method").asText(),
                    read.path("path").asText(),
                    record.isEmpty() ? Optional.empty() : Optional.of(Shape.ofRecord(table.path("records"), record)),
                    list,
                    read.path("at").asText("")));
        }
        return all;
    }

    /** The ids that the path needs, by the names that {@code ids} has for them. */
    List<String> parameters(Ids ids) {
        return PARAMETER
                .matcher(path)
                .results()
                .map(found -> ids.name(operation, found.group(1)))
                .toList();
    }

    /** The path with its ids. */
    String filled(Ids ids) {
        return PARAMETER
                .matcher(path)
                .replaceAll(found -> Matcher.quoteReplacement(ids.get(ids.name(operation, found.group(1)))));
    }

    /** The records in an answer, or the one. */
    JsonNode content(JsonNode answer) {
        JsonNode content = answer.at(at);
        return list && !content.isArray() ? Json.array().add(content) : content;
    }

    private static JsonNode table(String scheme) {
        try (InputStream in = Read.class.getResourceAsStream(scheme + ".json")) {
            return Json.parse(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
