// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.camelmedia.site.asciidoc.Block;
import io.camelmedia.site.asciidoc.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the repository says of a component.
 *
 * @param page {@code docs/<scheme>.adoc}
 * @param catalogue Camel's metadata of it
 * @param operations its {@code operations.json}
 * @param records the fields of the records that operations take and answer, by the names of the records
 */
public record Service(String scheme, Page page, JsonNode catalogue, List<Operation> operations, JsonNode records) {

    public static final List<String> SCHEMES = List.of("pex", "pixop", "contentapi", "ci");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String AS_CONSUMER = " as a consumer";

    /** @param repository the folder of the whole project */
    public static Service of(String scheme, Path repository) throws IOException {
        Path module = repository.resolve("camel-component-" + scheme);
        String metadata = "resources/META-INF/io/camelmedia/component/" + scheme + "/";
        Map<String, Operation> operations = new LinkedHashMap<>();
        JsonNode table = read(module.resolve("src/main/" + metadata + "operations.json"));
        for (JsonNode each : table.get("operations")) {
            operations.put(each.get("name").textValue(), new Operation(each));
        }
        return new Service(
                scheme,
                Page.of(Files.readString(repository.resolve("docs/" + scheme + ".adoc"))),
                read(module.resolve("src/generated/" + metadata + scheme + ".json")),
                List.copyOf(operations.values()),
                table.get("records"));
    }

    private static JsonNode read(Path file) throws IOException {
        return JSON.readTree(file.toFile());
    }

    /** As in a list of components. */
    public String title() {
        return page.title().replace(" component", "");
    }

    /** The name of the header that an option can be given by, or null when there is none. */
    String header(String option) {
        String ending = option.substring(0, 1).toUpperCase() + option.substring(1);
        for (String header : (Iterable<String>) () -> catalogue.get("headers").fieldNames()) {
            if (header.equalsIgnoreCase("Camel" + scheme + ending)) {
                return header;
            }
        }
        return null;
    }

    /** What an option of endpoints means. */
    String meaning(String option) {
        return catalogue.path("properties").path(option).path("description").textValue();
    }

    /** What a header means, or null when it is none of the component's. */
    String headerMeaning(String header) {
        return catalogue.path("headers").path(header).path("description").textValue();
    }

    /** Parameters that are spans of time. */
    Set<String> durations() {
        return operations.stream()
                .flatMap(operation -> operation.parameters().stream())
                .filter(parameter -> parameter.type().equals("duration"))
                .map(Operation.Parameter::option)
                .collect(Collectors.toSet());
    }

    /** What holds for all examples of operations. */
    List<Block> aboutExamples() {
        return page.parts().get("Operations").beginning().stream()
                .filter(Block.Paragraph.class::isInstance)
                .toList();
    }

    /** The section of the page that describes an operation as a producer. */
    Page section(Operation operation) {
        return page.parts().get("Operations").parts().get(operation.name());
    }

    /** The section of the page that describes an operation as a consumer, or null when it is none. */
    Page consumer(Operation operation) {
        return page.parts().get("Operations").parts().get(operation.name() + AS_CONSUMER);
    }

    String componentPackage() {
        String type = catalogue.get("component").get("javaType").textValue();
        return type.substring(0, type.lastIndexOf('.'));
    }
}
