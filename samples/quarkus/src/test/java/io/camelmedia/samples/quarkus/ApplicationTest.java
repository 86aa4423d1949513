// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.quarkus;

import static io.camelmedia.testkit.assertj.SimulatorAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.pixop.PixopSimulator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The application as it is, with simulators in the services' places. */
@QuarkusTest
@QuarkusTestResource(Simulators.class)
class ApplicationTest {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    CiSimulator ci;
    PixopSimulator pixop;
    Path folder;
    Integer consolePort;

    @Test
    void aFileOfTheInboxIsAnAssetOfCiWhoseEventIsWritten() throws IOException {
        Path made = Files.writeString(folder.resolve("film.mp4"), "the bytes of a film");
        Files.move(made, Files.createDirectories(folder.resolve("inbox")).resolve("film.mp4"));

        Path events = folder.resolve("outbox/events.jsonl");
        await().atMost(A_MINUTE)
                .untilAsserted(() -> assertThat(events).content().contains("CreateAsset", "UploadAsset"));
        JsonNode asset = new ObjectMapper()
                .readTree(Files.readAllLines(events).get(0))
                .path("assets")
                .path(0);
        assertThat(asset.path("name").asText()).isEqualTo("film.mp4");
        assertThat(ci.file(asset.path("id").asText()).text()).isEqualTo("the bytes of a film");
    }

    @Test
    void theConsoleShowsTheFeedTheAccountsAndTheRoutes() throws IOException {
        URI console = URI.create("http://127.0.0.1:" + consolePort + "/");

        await().atMost(A_MINUTE)
                .untilAsserted(() -> assertThat(get(console.resolve("media"))).contains("\"feed\":\"ci:events\"", "pixop"));
        assertThat(get(console)).contains("Camel Media");
        JsonNode routes = new ObjectMapper().readTree(get(console.resolve("structure"))).path("routes");
        assertThat(routes).extracting(route -> route.path("text").asText()).contains("ci:events");
    }

    private static String get(URI address) throws IOException {
        try (InputStream in = address.toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theAccountIsAskedForWhenTheApplicationStarts() {
        await().atMost(A_MINUTE).untilAsserted(() -> assertThat(pixop)
                .received("GET", "/accounts/v1/account")
                .answered(200));
    }
}
