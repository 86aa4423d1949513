// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.samples.pipeline.media.SampleMedia;
import io.camelmedia.testkit.ci.CiSimulator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Assets that Ci has processed in one Workspace go through the services and back into another. */
@Timeout(180)
class CiInputTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path root;

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void anAssetThatIsProcessedComesBackAsAnotherWithAMediaBox() throws Exception {
        Path sound = SampleMedia.in(root.resolve("samples")).get(1);
        try (PipelineProcess pipeline = PipelineProcess.start(root, settings(), "--watch")) {
            await().atMost(PATIENCE).until(() -> world.ci.journal().count("POST", "/events") > 3);
            processed("notes.mov", "no media".getBytes(StandardCharsets.UTF_8));
            processed("take.wav", Files.readAllBytes(sound));

            await().atMost(PATIENCE)
                    .failFast(() -> assertThat(pipeline.output()).doesNotContain("failed"))
                    .until(() -> pipeline.output().contains("take.wav: all done"));
            pipeline.stop();
            pipeline.await();
            assertThat(pipeline.output())
                    .containsSubsequence(
                            "Waiting for files in ",
                            "Skipped: ",
                            "notes.mov: this is no video or audio file",
                            "take.wav: taken, ",
                            "take.wav: all done",
                            "Stopping",
                            "Checked by length and SHA-256: 1 the same as the source");
        }

        String delivered = world.ci
                .journal()
                .last("POST", "/mediaboxes")
                .json()
                .path("assetIds")
                .path(0)
                .textValue();
        assertThat(world.ci.file(delivered).path()).hasSameBinaryContentAs(sound);
        assertThat(world.ci.file(delivered).name()).startsWith("take");
    }

    private Map<String, String> settings() {
        Map<String, String> settings = world.settings();
        settings.put("ci.sourceWorkspaceId", CiSimulator.MEMBER_WORKSPACE);
        return settings;
    }

    private void processed(String name, byte[] file) throws IOException {
        String asset = world.ci.addAsset(name, CiSimulator.MEMBER_ROOT_FOLDER, file);
        ObjectNode details = new ObjectMapper().createObjectNode();
        details.putArray("assets").addObject().put("id", asset).put("name", name);
        world.ci
                .events()
                .add(
                        CiSimulator.MEMBER_WORKSPACE,
                        "AssetProcessingFinished",
                        world.ci.clock().instant(),
                        details);
    }
}
