// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.camelmedia.samples.pipeline.media.SampleMedia;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a browser gets while the pipeline runs. */
@Tag("system")
@Timeout(120)
class WebTest {

    private static final Pattern ADDRESS = Pattern.compile("In the browser: (\\S+), the routes: \\1routes\n");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path root;

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void theConsoleAndTheRoutesAreThereUntilTheRunIsEnded() throws Exception {
        Path audio = SampleMedia.in(root.resolve("samples")).get(1);
        try (PipelineProcess pipeline = PipelineProcess.start(root, world.settings(), "--web", audio)) {
            await().atMost(PATIENCE).until(() -> pipeline.output().contains("sample.wav: all done"));
            Matcher said = ADDRESS.matcher(pipeline.output());
            assertThat(said.find()).as(pipeline.output()).isTrue();
            URI address = URI.create(said.group(1));

            assertThat(get(address)).contains("Camel Media");
            assertThat(get(address.resolve("routes"))).contains("routes.js");
            JsonNode media = new ObjectMapper().readTree(get(address.resolve("media")));
            assertThat(media.path("context").textValue()).isEqualTo("pipeline");
            assertThat(media.path("accounts")).hasSizeGreaterThanOrEqualTo(2);
            JsonNode routes = new ObjectMapper()
                    .readTree(get(address.resolve("structure")))
                    .path("routes");
            assertThat(routes).extracting(route -> route.path("id").textValue()).contains("audio", "delivery", "inbox");
            assertThat(route(routes, "audio").path("total").asInt()).isEqualTo(1);
            assertThat(route(routes, "video").path("total").asInt()).isZero();

            pipeline.interrupt();
            assertThat(pipeline.await()).isEqualTo(130);
            assertThat(pipeline.output()).contains("Checked by length and SHA-256: 1 the same as the source");
        }
    }

    private static JsonNode route(JsonNode routes, String id) {
        for (JsonNode route : routes) {
            if (route.path("id").textValue().equals(id)) {
                return route;
            }
        }
        throw new AssertionError("no route " + id + " in " + routes);
    }

    private static String get(URI address) throws IOException {
        try (InputStream in = address.toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
