// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.camel.util.StringHelper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors tell of the properties: from the catalogues of the components. */
class MetadataTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"ci", "contentapi", "pex", "pixop"})
    void everyOptionOfAComponentIsAPropertyThatEditorsKnow(String component) throws IOException {
        String prefix = "camel.component." + component + ".";
        List<JsonNode> properties = properties(prefix);
        List<String> names =
                properties.stream().map(each -> each.path("name").asText()).toList();

        catalogue(component).path("componentProperties").properties().forEach(option -> {
            int position = names.indexOf(prefix + StringHelper.camelCaseToDash(option.getKey()));
            assertThat(position).as(option.getKey()).isNotNegative();
            JsonNode property = properties.get(position);
            assertThat(property.path("description").asText())
                    .startsWith(option.getValue().path("description").asText());
            assertThat(property.path("defaultValue").asText())
                    .isEqualTo(option.getValue().path("defaultValue").asText());
        });
        assertThat(names)
                .contains(prefix + "enabled", prefix + "customizer.enabled")
                .doesNotHaveDuplicates();
    }

    private static List<JsonNode> properties(String prefix) throws IOException {
        List<JsonNode> properties = new ArrayList<>();
        for (URL metadata : Collections.list(
                MetadataTest.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
            MAPPER.readTree(metadata).path("properties").forEach(properties::add);
        }
        properties.removeIf(each -> !each.path("name").asText().startsWith(prefix));
        return properties;
    }

    private static JsonNode catalogue(String component) throws IOException {
        return MAPPER.readTree(MetadataTest.class.getResource(
                "/META-INF/io/camelmedia/component/" + component + "/" + component + ".json"));
    }
}
