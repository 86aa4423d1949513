// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The pipeline is killed together with its simulators, which keep their state in its folder. */
@Tag("system")
@Timeout(180)
class GoOnTest {

    private static final int BYTES = 24_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern RESUMED = Pattern.compile(
            "film\\.mp4 to Pex goes on where it broke: (\\S+) MB of 24\\.0 MB \\((\\d+) %\\) were there already");

    @TempDir
    Path root;

    private final Map<String, String> settings =
            Map.of("pipeline.rate", "4000000", "pipeline.sampleBytes", String.valueOf(BYTES));

    @Test
    void aSecondRunGoesOnInTheMiddleOfTheUploadThatAKillHasBroken() throws Exception {
        try (PipelineProcess first = PipelineProcess.start(root, settings)) {
            await().atMost(PATIENCE).until(() -> uploaded() >= BYTES / 2);
            first.kill();
        }
        long kept = uploaded();
        assertThat(kept).as("killed in the middle").isBetween(BYTES / 2L, BYTES - 1L);

        try (PipelineProcess second = PipelineProcess.start(root, settings)) {
            await().atMost(PATIENCE)
                    .failFast(() -> assertThat(second.output()).doesNotContain("failed"))
                    .until(() -> second.output().contains("film.mp4: pex/upload: pexAssetId "));
            Matcher resumed = RESUMED.matcher(second.output());
            assertThat(resumed.find()).as(second.output()).isTrue();
            assertThat(Integer.parseInt(resumed.group(2))).isEqualTo((int) (kept * 100 / BYTES));
        }
        assertThat(uploaded()).isEqualTo(BYTES);
    }

    /** How many bytes of media the simulator of Pex has. */
    private long uploaded() throws IOException {
        Path media = root.resolve("state/simulators/simulators/pex/media");
        if (!Files.isDirectory(media)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(media)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
