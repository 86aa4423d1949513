// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Something that can be put into a simulator, or set in it, over HTTP: {@code POST /__sim/seeds/<name>}.
 *
 * @param name such as {@code copies}
 * @param description one sentence for the reader of the OpenAPI description
 * @param open whether it takes fields that are not declared, such as those of an answer
 * @param sow does it, and answers what came of it, such as an id
 */
public record Seed(
        String name,
        String description,
        List<SeedField> fields,
        boolean open,
        Function<ControlBody, ? extends JsonNode> sow) {

    /** What takes the declared fields and no others. */
    public static Seed of(
            String name, String description, Function<ControlBody, ? extends JsonNode> sow, SeedField... fields) {
        return new Seed(name, description, List.of(fields), false, sow);
    }

    /** What takes other fields too. */
    public static Seed open(
            String name, String description, Function<ControlBody, ? extends JsonNode> sow, SeedField... fields) {
        return new Seed(name, description, List.of(fields), true, sow);
    }

    JsonNode sow(ControlBody body) {
        if (!open) {
            body.takeOnly(names());
        }
        fields.stream().filter(SeedField::required).forEach(field -> body.require(field.name()));
        return sow.apply(body);
    }

    /** The JSON Schema of the body. */
    ObjectNode schema() {
        ObjectNode schema = Json.object().put("type", "object").put("additionalProperties", open);
        ObjectNode properties = schema.putObject("properties");
        fields.forEach(field ->
                properties.set(field.name(), field.schema().deepCopy().put("description", field.description())));
        List<String> required =
                fields.stream().filter(SeedField::required).map(SeedField::name).toList();
        if (!required.isEmpty()) {
            schema.set("required", Json.strings(required));
        }
        return schema;
    }

    private Set<String> names() {
        return fields.stream().map(SeedField::name).collect(Collectors.toSet());
    }
}
