// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.site.asciidoc.Markdown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The fields of records, and of those that they are made of: each record once on a page. */
final class RecordTables {

    private final JsonNode records;
    private final Set<String> described = new LinkedHashSet<>();

    /** @param records of {@code operations.json} */
    RecordTables(JsonNode records) {
        this.records = records;
    }

    /** A table for each of these that has fields, and for each record that they are made of. */
    String of(Collection<String> names) {
        return names.stream().map(this::table).collect(Collectors.joining());
    }

    private String table(String name) {
        JsonNode fields = records.path(name).path("fields");
        if (fields.isEmpty() || !described.add(name)) {
            return "";
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Field", "Type"));
        fields.forEach(field -> rows.add(List.of(cell(name, field), type(field))));
        String more = StreamSupport.stream(fields.spliterator(), false)
                .map(field -> table(field.get("type").textValue()))
                .collect(Collectors.joining());
        return "### `" + name + "` {#" + anchor(name) + "}\n\n`"
                + records.get(name).get("java").textValue() + "`\n\n" + Markdown.table(rows) + "\n" + more;
    }

    /** The name in the JSON, and the one that a route sees where that is another. */
    private static String cell(String record, JsonNode field) {
        String wire = field.get("wire").textValue();
        String name = field.has("name")
                ? "<br>in Simple and Java `" + field.get("name").textValue() + "`"
                : "";
        return OptionTable.anchored(wire, record + "." + wire) + name;
    }

    private String type(JsonNode field) {
        String type = field.get("type").textValue();
        String values = StreamSupport.stream(field.path("values").spliterator(), false)
                .map(value -> "`" + value.textValue().replaceFirst(" ", "` "))
                .map(value -> value.indexOf('`', 1) < 0 ? value + "`" : value)
                .collect(Collectors.joining(", "));
        boolean list = field.path("list").booleanValue();
        return (list ? "list of " : "")
                + (records.has(type) ? linked(type) : list ? type + "s" : type)
                + (values.isEmpty() ? "" : ": " + values);
    }

    /** The name of a record, leading to its fields when it has some. */
    String linked(String name) {
        return records.path(name).path("fields").isEmpty()
                ? "`" + name + "`"
                : "[`" + name + "`](#" + anchor(name) + ")";
    }

    private static String anchor(String name) {
        return "record-" + name.toLowerCase();
    }
}
