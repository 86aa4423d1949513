// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.springboot;

import static io.camelmedia.testkit.assertj.SimulatorAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.pex.PexSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The application as it is, on a port of its own, with simulators in the services' places. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class ApplicationTest {

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void simulators(DynamicPropertyRegistry registry) {
        ci.properties().forEach((name, value) -> registry.add(name, () -> value));
        pex.properties().forEach((name, value) -> registry.add(name, () -> value));
        registry.add("inbox", () -> folder.resolve("inbox").toString());
        registry.add("state", () -> folder.resolve("state").toString());
    }

    @Autowired
    private TestRestTemplate web;

    @Test
    void aFileOfTheInboxIsAnAssetOfPexAndAFolderOfCiAndItsCallsAreMeasured() throws IOException {
        arrives("film.mp4", "the bytes of a film");

        eventually().untilAsserted(() -> assertThat(ci)
                .received("POST", "/folders")
                .answered(201)
                .times(1));
        assertThat(ci.journal().last("POST", "/folders").bodyText()).contains("film");
        assertThat(pex.upload(pex.assets().ids().get(0)).orElseThrow().text()).isEqualTo("the bytes of a film");
        eventually().untilAsserted(() -> {
            assertThat(calls("assets/upload")).isEqualTo(1);
            assertThat(calls("folders/create")).isEqualTo(1);
        });
    }

    @Test
    void theHealthTellsEachFeedAndEachEndpoint() {
        eventually().untilAsserted(() -> {
            JsonNode health = web.getForObject("/actuator/health", JsonNode.class);
            assertThat(health.path("status").asText())
                    .as(health.toPrettyString())
                    .isEqualTo("UP");
            assertThat(health.toString()).contains("events", "pex:assets/upload", "ci:folders/create");
        });
    }

    @Test
    void thePropertiesAreShownWithoutTheirSecrets() {
        String shown = web.getForObject("/actuator/configprops", String.class);

        assertThat(shown)
                .contains(ci.baseUrl(), pex.baseUrl(), "\"clientSecret\":\"******\"", "\"apiKey\":\"******\"")
                .doesNotContain(CiSimulator.CLIENT_SECRET, CiSimulator.PASSWORD, PexSimulator.API_KEY);
    }

    private static ConditionFactory eventually() {
        return await().atMost(Duration.ofMinutes(1));
    }

    /** A file is made elsewhere and moved, so that it arrives whole. */
    private static void arrives(String name, String content) throws IOException {
        Path made = Files.writeString(folder.resolve(name), content);
        Files.move(made, Files.createDirectories(folder.resolve("inbox")).resolve(name));
    }

    private int calls(String operation) {
        return web.getForObject(
                        "/actuator/metrics/camel.media.calls?tag=operation:{operation}", JsonNode.class, operation)
                .path("measurements")
                .path(0)
                .path("value")
                .asInt();
    }
}
