// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.generator;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.camel.tooling.model.ComponentModel;
import org.apache.camel.tooling.model.ComponentModel.EndpointOptionModel;

/**
 * One kamelet. Its last word says whether it is a source, an action or a sink.
 *
 * @param uri scheme and operation
 */
record Kamelet(
        String name, String title, String description, String uri, List<String> required, List<String> optional) {

    private static final String ICON = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="12" fill="%s"/>\
            <path d="M24 18l24 14-24 14z" fill="#fff"/></svg>""";

    Map<String, Object> content(ComponentModel component, String colour, String version) {
        String type = name.substring(name.lastIndexOf('-') + 1);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("apiVersion", "camel.apache.org/v1");
        content.put("kind", "Kamelet");
        content.put(
                "metadata",
                map(
                        "name",
                        name,
                        "annotations",
                        map(
                                "camel.apache.org/kamelet.support.level",
                                "Preview",
                                "camel.apache.org/catalog.version",
                                version,
                                "camel.apache.org/kamelet.icon",
                                icon(colour),
                                "camel.apache.org/provider",
                                "Camel Media",
                                "camel.apache.org/kamelet.group",
                                component.getTitle(),
                                "camel.apache.org/kamelet.namespace",
                                "Media"),
                        "labels",
                        map("camel.apache.org/kamelet.type", type)));
        content.put(
                "spec",
                map(
                        "definition",
                        map(
                                "title",
                                title,
                                "description",
                                description,
                                "required",
                                required,
                                "type",
                                "object",
                                "properties",
                                properties(component)),
                        "dependencies",
                        List.of(
                                "camel:core",
                                "camel:kamelet",
                                "mvn:" + component.getGroupId() + ":" + component.getArtifactId() + ":" + version),
                        "template",
                        type.equals("source") ? source() : called()));
        return content;
    }

    private Map<String, Object> properties(ComponentModel component) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String each : options().toList()) {
            EndpointOptionModel option = component.getEndpointOptions().stream()
                    .filter(known -> known.getName().equals(each))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(name + ": " + uri + " has no option " + each));
            if (option.isSecret() && optional.contains(each)) {
                throw new IllegalArgumentException(name + ": the secret " + each + " cannot be optional");
            }
            properties.put(each, property(option));
        }
        return properties;
    }

    private static Map<String, Object> property(EndpointOptionModel option) {
        Map<String, Object> property = map(
                "title", option.getDisplayName(),
                "description", option.getDescription(),
                "type", schemaType(option));
        if (option.isSecret()) {
            property.put("format", "password");
            property.put("x-descriptors", List.of("urn:camel:group:credentials"));
        }
        return property;
    }

    private static String schemaType(EndpointOptionModel option) {
        return switch (option.getType()) {
            case "boolean" -> "boolean";
            case "integer" -> "integer";
            default -> "string";
        };
    }

    private Map<String, Object> source() {
        Map<String, Object> from = endpoint();
        from.put("steps", List.of(map("to", map("uri", "kamelet:sink"))));
        return map("from", from);
    }

    /** By {@code toD}, so that a value may be an expression such as {@code ${header.title}}. */
    private Map<String, Object> called() {
        return map("from", map("uri", "kamelet:source", "steps", List.of(map("toD", endpoint()))));
    }

    /**
     * A required value is raw, because it would end at an ampersand otherwise. An optional value cannot be raw: Camel
     * leaves out an option without a value only where the placeholder stands alone.
     */
    private Map<String, Object> endpoint() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        required.forEach(each -> parameters.put(each, "RAW({{" + each + "}})"));
        optional.forEach(each -> parameters.put(each, "{{?" + each + "}}"));
        return map("uri", uri, "parameters", parameters);
    }

    private Stream<String> options() {
        return Stream.concat(required.stream(), optional.stream());
    }

    private static String icon(String colour) {
        byte[] svg = ICON.formatted(colour).getBytes(StandardCharsets.UTF_8);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
