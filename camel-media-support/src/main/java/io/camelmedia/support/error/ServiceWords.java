// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.error;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a service says in an error body of no documented shape. */
public final class ServiceWords {

    private static final List<String> FIELDS = List.of(
            "message", "error_description", "error_message", "detail", "description", "title", "error", "errors");
    private static final int MOST = 200;

    private ServiceWords() {}

    /**
     * The text, or one line of it; of pages in HTML none.
     *
     * @param body    as JSON; a missing node when it is none
     * @param excerpt its beginning; null when there is none
     */
    public static Optional<String> in(JsonNode body, String excerpt) {
        Stream<String> texts = body.isMissingNode()
                ? Stream.of(excerpt)
                : Stream.concat(Stream.of(body), FIELDS.stream().map(body::path))
                        .map(node -> node.isTextual() ? node.asText() : null);
        return texts.filter(Objects::nonNull)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !text.startsWith("<"))
                .map(ServiceWords::line)
                .findFirst();
    }

    private static String line(String text) {
        String line = text.lines().findFirst().orElse(text);
        return line.length() > MOST ? line.substring(0, MOST) + "..." : line;
    }
}
