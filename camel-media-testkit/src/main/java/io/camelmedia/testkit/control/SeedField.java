// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;

/**
 * A field of what is seeded.
 *
 * @param schema its type as JSON Schema names it
 * @param required whether it must be there
 * @param description one phrase for the reader of the OpenAPI description
 */
public record SeedField(String name, ObjectNode schema, boolean required, String description) {

    public static SeedField text(String name, String description) {
        return of(name, "string", description);
    }

    public static SeedField integer(String name, String description) {
        return of(name, "integer", description);
    }

    public static SeedField number(String name, String description) {
        return of(name, "number", description);
    }

    public static SeedField flag(String name, String description) {
        return of(name, "boolean", description);
    }

    public static SeedField object(String name, String description) {
        return of(name, "object", description);
    }

    /** A duration as ISO 8601 writes it, such as {@code PT5S}. */
    public static SeedField duration(String name, String description) {
        SeedField field = of(name, "string", description);
        field.schema.put("format", "duration");
        return field;
    }

    /** An instant as ISO 8601 writes it, such as {@code 2026-01-02T03:04:05Z}. */
    public static SeedField instant(String name, String description) {
        SeedField field = of(name, "string", description);
        field.schema.put("format", "date-time");
        return field;
    }

    public static SeedField texts(String name, String description) {
        SeedField field = of(name, "array", description);
        field.schema.putObject("items").put("type", "string");
        return field;
    }

    /** The same field, which must be there. */
    public SeedField needed() {
        return new SeedField(name, schema, true, description);
    }

    private static SeedField of(String name, String type, String description) {
        return new SeedField(name, Json.object().put("type", type), false, description);
    }
}
