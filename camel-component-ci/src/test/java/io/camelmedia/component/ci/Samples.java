// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.component.ci.model.Item;
import io.camelmedia.support.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The bodies that the API's document prints, repaired to valid JSON. */
final class Samples {

    /** Which answer belongs to which operation: name, method, path and a URI that calls it. */
    static final String ANSWERS = "/samples/answers.csv";

    private Samples() {}

    /** @param name folder and name, for instance {@code answers/bulk} */
    static JsonNode read(String name) throws IOException {
        try (InputStream in = Samples.class.getResourceAsStream("/samples/" + name + ".json")) {
            return Json.read(in);
        }
    }

    static ObjectNode object(String name) throws IOException {
        return (ObjectNode) read(name);
    }

    /** What an operation makes of an answer: of a page its items. */
    static JsonNode content(JsonNode answer) {
        return answer.has("items") ? answer.path("items") : answer;
    }

    static List<String> names(List<?> items) {
        return items.stream().map(item -> ((Item) item).name()).toList();
    }

    /** What is written of a record or a list of records, read again. */
    static JsonNode written(Object models) throws IOException {
        return Json.read(Json.bytes(models));
    }
}
