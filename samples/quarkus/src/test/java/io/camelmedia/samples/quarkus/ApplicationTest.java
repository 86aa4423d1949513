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
    void theAccountIsAskedForWhenTheApplicationStarts() {
        await().atMost(A_MINUTE).untilAsserted(() -> assertThat(pixop)
                .received("GET", "/accounts/v1/account")
                .answered(200));
    }
}
