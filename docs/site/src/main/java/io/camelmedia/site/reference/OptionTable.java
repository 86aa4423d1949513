// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.site.asciidoc.Markdown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Options and headers of Camel's catalogue, with an anchor for each. */
final class OptionTable {

    private OptionTable() {}

    /**
     * @param prefix    of the anchors: two tables of a page may have the same names
     * @param durations options that are spans of time although the catalogue calls them texts
     */
    static String options(JsonNode properties, String prefix, Set<String> durations) {
        Map<String, List<List<String>>> groups = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> each : properties.properties()) {
            JsonNode option = each.getValue();
            if (!option.path("kind").asText().equals("path")) {
                groups.computeIfAbsent(option.get("group").textValue(), name -> heads("Option"))
                        .add(row(each.getKey(), option, prefix, durations));
            }
        }
        StringBuilder tables = new StringBuilder();
        groups.forEach((group, rows) -> tables.append("### "
                + group.substring(0, 1).toUpperCase() + group.substring(1)
                + " {#" + prefix + "group-" + group.replaceAll("\\W+", "-").replaceAll("-$", "") + "}\n\n"
                + Markdown.table(rows)
                + "\n"));
        return tables.toString();
    }

    static String headers(JsonNode headers) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Header", "Meaning", "Type"));
        headers.properties()
                .forEach(each -> rows.add(List.of(
                        anchored(each.getKey(), each.getKey()),
                        meaning(each.getValue()),
                        "`" + each.getValue().get("javaType").textValue() + "`")));
        return Markdown.table(rows);
    }

    private static List<List<String>> heads(String name) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(name, "Meaning", "Default", "Type"));
        return rows;
    }

    private static List<String> row(String name, JsonNode option, String prefix, Set<String> durations) {
        String type = option.get("javaType").textValue();
        return List.of(
                anchored(option.path("prefix").asText() + name, prefix + name),
                meaning(option),
                option.has("defaultValue") ? "`" + standard(name, option, durations) + "`" : "",
                "`" + type.replaceAll("[a-z]+\\.(?=[\\w.]*[A-Z])", "") + "`");
    }

    private static String standard(String name, JsonNode option, Set<String> durations) {
        String standard = option.get("defaultValue").asText();
        boolean span = option.get("type").textValue().equals("duration") || durations.contains(name);
        return span && standard.matches("\\d+") ? DurationWords.of(Long.parseLong(standard)) : standard;
    }

    private static String meaning(JsonNode option) {
        String secret = option.path("secret").booleanValue() ? " Secret." : "";
        String required = option.path("required").booleanValue() ? "**Required.** " : "";
        return required + Markdown.text(option.get("description").textValue()) + secret;
    }

    /** The name in a cell, as an address to link to. */
    static String anchored(String name, String id) {
        return "<a class=\"option\" id=\"" + id + "\" href=\"#" + id + "\">`" + name + "`</a>";
    }
}
