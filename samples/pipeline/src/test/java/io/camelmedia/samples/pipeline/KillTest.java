// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.camelmedia.samples.pipeline.media.SampleMedia;
import io.camelmedia.samples.pipeline.media.Sha256;
import io.camelmedia.testkit.fault.FaultMatch;
import io.camelmedia.testkit.fault.FaultRule;
import io.camelmedia.testkit.fault.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pipeline is killed with SIGKILL at work, while the services live on, and run again. */
@Tag("system")
@Timeout(300)
class KillTest {

    private static final int MUCH = 60_000;

    @TempDir
    static Path samples;

    @TempDir
    Path root;

    private final World world = new World();
    private Path video;
    private Path audio;

    /** Where the pipeline hangs when it is killed. */
    enum Moment {
        PEX_UPLOAD(
                world -> world.pex.faults(), "PUT", "/int/file-upload/*", match -> match.stallAfterRequestBytes(MUCH)),
        PIXOP_UPLOAD(
                world -> world.pixop.faults(),
                "POST",
                "/media/v1/upload/*",
                match -> match.stallAfterRequestBytes(MUCH)),
        PIXOP_PROCESSING(
                world -> world.pixop.faults(),
                "GET",
                "/videos/v1/check-process-video-progress/*",
                match -> match.stallAfterRequestBytes(0)),
        PIXOP_DOWNLOAD(
                world -> world.pixop.faults(),
                "GET",
                "/media/v1/download/processed/*",
                match -> match.stallAfterResponseBytes(MUCH)),
        CI_UPLOAD(
                world -> world.ci.uploads().origin().faults(),
                "POST",
                "/upload",
                match -> match.stallAfterRequestBytes(MUCH)),
        CI_MEDIABOX(world -> world.ci.faults(), "POST", "/mediaboxes", match -> match.stallAfterRequestBytes(0));

        private final Function<World, Faults> faults;
        private final String method;
        private final String path;
        private final Function<FaultMatch, FaultRule> fault;

        Moment(Function<World, Faults> faults, String method, String path, Function<FaultMatch, FaultRule> fault) {
            this.faults = faults;
            this.method = method;
            this.path = path;
            this.fault = fault;
        }

        /** A short file goes to Ci as one form: when its sender dies, the service may have the last byte already. */
        boolean mayHaveArrived() {
            return this == CI_UPLOAD;
        }

        Faults faults(World world) {
            return faults.apply(world);
        }

        FaultRule putIn(World world) {
            return fault.apply(faults(world).on(method, path));
        }
    }

    @BeforeEach
    void begin() throws IOException {
        List<Path> made = SampleMedia.in(samples);
        video = Files.copy(made.get(0), root.resolve("film.mp4"));
        audio = Files.copy(made.get(1), root.resolve("voice.wav"));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLostAndNothingIsDoneTwice(Moment moment) throws Exception {
        FaultRule fault = moment.putIn(world);
        try (PipelineProcess pipeline = PipelineProcess.start(root, world.settings(), video)) {
            await().atMost(Duration.ofMinutes(1)).until(() -> fault.hits() > 0);
            pipeline.kill();
        }
        moment.faults(world).clear();

        try (PipelineProcess again = PipelineProcess.start(root, world.settings(), audio)) {
            assertThat(again.await()).as(again.output()).isZero();
            assertThat(again.output()).contains(" was interrupted in an earlier run and is taken up again");
        }

        assertAllIsThere();
        assertThat(world.pex.journal().count("POST", "/v3/cms/assets/upload"))
                .as("registrations with Pex")
                .isEqualTo(1);
        assertThat(world.pixop.journal().count("PUT", "/videos/v1/video"))
                .as("video items of Pixop")
                .isEqualTo(1);
        assertThat(world.pixop.journal().count("POST", "/videos/v1/process-video/*"))
                .as("processings")
                .isEqualTo(1);
        assertThat(world.ci.state().path("items"))
                .as("deliveries to Ci")
                .extracting(item -> item.path("name").textValue())
                .filteredOn(name -> name.matches("(film-1080p|voice-320k)-.*"))
                .hasSizeBetween(2, moment.mayHaveArrived() ? 3 : 2);
    }

    @Test
    void whatAKillLeftOfALineIsRepairedAndItsEventComesAgain() throws Exception {
        try (PipelineProcess pipeline = PipelineProcess.start(root, world.settings(), audio)) {
            assertThat(pipeline.await()).as(pipeline.output()).isZero();
        }
        Path events = root.resolve("outbox/events.jsonl");
        Files.writeString(events, "{\"id\":\"half of an eve", StandardOpenOption.APPEND);

        try (PipelineProcess again = PipelineProcess.start(root, world.settings(), video)) {
            assertThat(again.await()).as(again.output()).isZero();
        }

        assertAllIsThere();
    }

    @Test
    void aRunThatIsAskedToStopEndsAndTheNextGoesOn() throws Exception {
        FaultRule fault = Moment.PEX_UPLOAD.putIn(world);
        try (PipelineProcess pipeline = PipelineProcess.start(root, world.settings(), video)) {
            await().atMost(Duration.ofMinutes(1)).until(() -> fault.hits() > 0);
            pipeline.stop();
            assertThat(pipeline.await()).as("killed by SIGTERM").isEqualTo(143);
        }
        world.pex.faults().clear();

        try (PipelineProcess again = PipelineProcess.start(root, world.settings(), audio)) {
            assertThat(again.await()).as(again.output()).isZero();
            assertThat(again.output())
                    .contains("film.mp4: pex/upload was interrupted in an earlier run and is taken up again");
        }

        assertAllIsThere();
        assertThat(world.pex.journal().count("POST", "/v3/cms/assets/upload")).isEqualTo(1);
    }

    @Test
    void ctrlCSaysWhatIsKeptAndHowToGoOnAndSumsUp() throws Exception {
        FaultRule fault = Moment.PEX_UPLOAD.putIn(world);
        try (PipelineProcess pipeline = PipelineProcess.start(root, world.settings(), video, audio)) {
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> fault.hits() > 0 && pipeline.output().contains("voice.wav: all done"));
            pipeline.interrupt();

            assertThat(pipeline.await()).as(pipeline.output()).isEqualTo(130);
            assertThat(pipeline.output())
                    .containsSubsequence(
                            "Stopping; Ctrl-C again ends at once",
                            "Kept: each step that was done",
                            "samples/pipeline/run goes on there.",
                            "Checked by length and SHA-256: 1 the same as the source",
                            "Not done ")
                    .contains("film.mp4  not done")
                    .doesNotContain("failed");
        }
    }

    @Test
    void twoRunsAtOnceAreRefused() throws Exception {
        FaultRule fault = Moment.PEX_UPLOAD.putIn(world);
        try (PipelineProcess first = PipelineProcess.start(root, world.settings(), video)) {
            await().atMost(Duration.ofMinutes(1)).until(() -> fault.hits() > 0);
            try (PipelineProcess second = PipelineProcess.start(root, world.settings(), video)) {
                assertThat(second.await()).isEqualTo(2);
                assertThat(second.output()).startsWith("another run is at work with ");
                assertThat(first.output()).as("the first goes on").doesNotContain("failed");
            }
        }
    }

    /** Both results have their sources' bytes, and each event was told at least once and in order. */
    private void assertAllIsThere() throws IOException {
        try (Stream<Path> outbox = Files.list(root.resolve("outbox"))) {
            List<String> results = new ArrayList<>();
            for (Path file :
                    outbox.filter(path -> !path.endsWith("events.jsonl")).toList()) {
                results.add(Sha256.of(file));
            }
            assertThat(results).containsExactlyInAnyOrder(Sha256.of(video), Sha256.of(audio));
        }
        List<String> told = new ArrayList<>();
        for (String line : Files.readAllLines(root.resolve("outbox/events.jsonl"))) {
            told.add(World.id(new ObjectMapper().readTree(line)));
        }
        assertThat(new LinkedHashSet<>(told)).containsExactlyElementsOf(world.events());
    }
}
