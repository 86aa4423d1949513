// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.camel.MediaOperation;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.ParameterUse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The tables of a component's page: from its catalogue and its table of operations. */
final class DocTables {

    private DocTables() {}

    static Map<String, String> of(JsonNode catalogue, MediaOperation[] operations) {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("operations", operations(operations));
        tables.put("component options", options(catalogue.path("componentProperties"), null));
        tables.put("endpoint options", options(catalogue.path("properties"), "parameter"));
        tables.put("headers", headers(catalogue.path("headers")));
        return tables;
    }

    private static String operations(MediaOperation[] operations) {
        return table(
                "1,1,2,3",
                List.of("Operation", "As", "Request", "Takes (required ones in bold)"),
                Arrays.stream(operations)
                        .map(operation -> List.of(
                                code(operation.declaration().name()),
                                operation.polled() == null ? "producer" : "producer, consumer",
                                requests(operation.declaration()),
                                parameters(operation.declaration())))
                        .toList());
    }

    private static String requests(Operation operation) {
        return operation.forms().stream()
                .map(form -> code(form.method() + " " + form.usualPath(operation)))
                .collect(Collectors.joining(" or "));
    }

    private static String parameters(Operation operation) {
        return operation.uses().values().stream().map(DocTables::parameter).collect(Collectors.joining(", "));
    }

    private static String parameter(ParameterUse use) {
        String name = code(use.parameter().option());
        return use.required() ? "*" + name + "*" : name;
    }

    /** @param kind what the options must be; null for any */
    private static String options(JsonNode options, String kind) {
        return table(
                "2,4,1,1",
                List.of("Option", "Meaning", "Default", "Type"),
                StreamSupport.stream(options.properties().spliterator(), false)
                        .filter(option -> kind == null
                                || option.getValue().path("kind").asText().equals(kind))
                        .map(option -> List.of(
                                code(name(option)),
                                option.getValue().path("description").asText(),
                                standard(option.getValue().path("defaultValue").asText("")),
                                type(option.getValue())))
                        .toList());
    }

    /** An option that is the prefix of many is written with a star. */
    private static String name(Map.Entry<String, JsonNode> option) {
        String prefix = option.getValue().path("prefix").asText("");
        return prefix.isEmpty() ? option.getKey() : prefix + "*";
    }

    private static String headers(JsonNode headers) {
        return table(
                "2,4,1",
                List.of("Header", "Meaning", "Type"),
                StreamSupport.stream(headers.properties().spliterator(), false)
                        .map(header -> List.of(
                                code(header.getKey()),
                                header.getValue().path("description").asText(),
                                type(header.getValue())))
                        .toList());
    }

    private static String standard(String value) {
        return value.isEmpty() ? "" : code(value);
    }

    private static String type(JsonNode option) {
        return option.path("javaType").asText().replaceAll("[a-z]+\\.(?=[a-zA-Z])", "");
    }

    private static String table(String widths, List<String> head, List<List<String>> rows) {
        return "[cols=\"" + widths + "\",options=\"header\"]\n|===\n"
                + head.stream().map(cell -> "|" + cell).collect(Collectors.joining(" "))
                + "\n\n"
                + rows.stream().map(DocTables::row).collect(Collectors.joining("\n"))
                + "|===\n";
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> "|" + cell.replace("|", "\\|") + "\n").collect(Collectors.joining());
    }

    private static String code(String text) {
        return "`+" + text + "+`";
    }
}
