// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The sample bodies of the API's document, repaired to valid JSON. */
final class Samples {

    private Samples() {}

    static JsonNode read(String name) {
        try (InputStream sample = Samples.class.getResourceAsStream("/samples/" + name + ".json")) {
            return Json.read(sample);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
