// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The OpenAPI description of the control requests: what all simulators share, and the seeds of the one. */
final class OpenApi {

    private static final String TEMPLATE = "openapi.json";

    private OpenApi() {}

    static ObjectNode describe(Controlled simulator) {
        ObjectNode description = template();
        ObjectNode info = (ObjectNode) description.get("info");
        info.put("title", "Simulator of " + simulator.scheme() + ": control");
        description.putArray("servers").addObject().put("url", simulator.baseUrl());
        ObjectNode paths = (ObjectNode) description.get("paths");
        simulator.seeds().forEach(seed -> paths.set(ControlRoutes.PREFIX + "/seeds/" + seed.name(), path(seed)));
        return description;
    }

    /** What all simulators share. */
    static ObjectNode template() {
        try (InputStream in = OpenApi.class.getResourceAsStream(TEMPLATE)) {
            return (ObjectNode) Json.parse(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode path(Seed seed) {
        ObjectNode path = Json.object();
        ObjectNode post =
                path.putObject("post").put("operationId", "seed-" + seed.name()).put("summary", seed.description());
        post.putObject("requestBody")
                .put("required", seed.fields().stream().anyMatch(SeedField::required))
                .putObject("content")
                .putObject("application/json")
                .set("schema", seed.schema());
        ObjectNode responses = post.putObject("responses");
        responses.putObject("201").put("description", "Done; the answer tells ids that were given.");
        responses.putObject("400").put("$ref", "#/components/responses/Problem");
        return path;
    }
}
