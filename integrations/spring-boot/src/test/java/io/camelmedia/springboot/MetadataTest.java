package io.camelmedia.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.camel.util.StringHelper;
import org.junit.jupiter.api.Test;

/** What editors tell of the properties: from the catalogues of the components. */
class MetadataTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path FILE = Path.of("src/main/resources/META-INF/spring-configuration-metadata.json");

    @Test
    void everyOptionOfAComponentIsAPropertyThatEditorsKnow() throws IOException {
        ObjectNode metadata = MAPPER.createObjectNode();
        for (String component : List.of("ci", "contentapi", "pex", "pixop")) {
            catalogue(component).path("componentProperties").properties().forEach(option -> {
                if (!option.getKey().equals("configuration")) {
                    metadata.withArray("properties").add(property(component, option.getKey(), option.getValue()));
                }
            });
        }
        String current = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(metadata) + "\n";
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(FILE, current);
        } else {
            assertThat(FILE)
                    .as("write the metadata anew with -Dregenerate=true")
                    .content()
                    .isEqualTo(current);
        }
    }

    private static ObjectNode property(String component, String option, JsonNode facts) {
        ObjectNode property = MAPPER.createObjectNode();
        property.put("name", "camel.component." + component + "." + StringHelper.camelCaseToDash(option));
        property.put("type", type(facts.path("javaType").asText()));
        property.put("description", facts.path("description").asText());
        if (facts.has("defaultValue")) {
            property.set("defaultValue", facts.path("defaultValue"));
        }
        return property;
    }

    /** Durations and beans are written as text. */
    private static String type(String javaType) {
        return switch (javaType) {
            case "boolean" -> "java.lang.Boolean";
            case "int" -> "java.lang.Integer";
            default -> javaType.startsWith("java.util.Map") ? javaType : "java.lang.String";
        };
    }

    private static JsonNode catalogue(String component) throws IOException {
        String path = "/META-INF/io/camelmedia/component/" + component + "/" + component + ".json";
        try (InputStream json = MetadataTest.class.getResourceAsStream(path)) {
            return MAPPER.readTree(json);
        }
    }
}
