// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.pixop.model.JobPhase;
import io.camelmedia.component.pixop.model.ProcessProgress;
import io.camelmedia.support.recorder.RecorderProcess;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Kills a JVM that follows processings and ingestions, at random moments, while jobs begin, end, fail and are deleted. */
@Tag("system")
@Timeout(7200)
class PixopFeedKillTest extends PixopTestSupport {

    private static final Logger LOG = LoggerFactory.getLogger(PixopFeedKillTest.class);
    private static final int ROUNDS = Integer.getInteger("soak.rounds", 1);
    private static final int KILLS = 8 * ROUNDS;
    private static final int JOBS = 12;

    /** Ends that may come again after a kill: what was completed since the cursors were stored. */
    private static final int REPEATS = 4;

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @TempDir
    Path folder;

    private final Random random = new Random(42);

    /** The end that is expected of each job. */
    private final Map<String, String> ends = new LinkedHashMap<>();

    private String source;

    @Override
    PixopSimulator simulator() {
        return pixop;
    }

    @Test
    void everyJobsEndArrivesAndIsRepeatedOnlyAfterAKill() throws Exception {
        source = upload();
        pixop.clock().advance(Duration.ofMinutes(1));
        for (int kill = 0; kill < KILLS; kill++) {
            try (RecorderProcess recorder = start()) {
                int target = recorder.recorded().size() + 1 + random.nextInt(JOBS);
                begin();
                await().atMost(Duration.ofSeconds(60))
                        .until(() -> recorder.recorded().size() >= target);
                endOne(recorder.recorded());
            }
        }
        pixop.clock().advance(Duration.ofMinutes(1));
        List<String> recorded;
        try (RecorderProcess last = start()) {
            await().atMost(Duration.ofMinutes(ROUNDS))
                    .until(() -> ended(last.recorded()).keySet().containsAll(ends.keySet()));
            int polled = pixop.journal().count("GET", "/videos/v1/videos");
            await().until(() -> pixop.journal().count("GET", "/videos/v1/videos") > polled + 6);
            recorded = last.recorded();
        }

        Map<String, List<String>> ended = ended(recorded);
        assertThat(ended.keySet()).containsExactlyInAnyOrderElementsOf(ends.keySet());
        ended.forEach((job, phases) -> assertThat(phases).as(job).allMatch(ends.get(job)::equals));
        int repeated = ended.values().stream().mapToInt(List::size).sum() - ends.size();
        LOG.info("{} kills: the ends of {} jobs, {} of them again", KILLS, ended.size(), repeated);
        assertThat(repeated).isLessThanOrEqualTo(KILLS * REPEATS);
        assertThat(ends.values()).contains("DONE", "FAILED", "GONE");
    }

    /** The phases that were told of each job from its first end on. */
    private static Map<String, List<String>> ended(List<String> recorded) {
        Map<String, List<String>> ended = new LinkedHashMap<>();
        for (String line : recorded) {
            String job = line.substring(0, line.lastIndexOf(' '));
            String phase = line.substring(line.lastIndexOf(' ') + 1);
            if (!phase.equals("RUNNING") || ended.containsKey(job)) {
                ended.computeIfAbsent(job, first -> new ArrayList<>()).add(phase);
            }
        }
        return ended;
    }

    /** Jobs a little apart. */
    private void begin() {
        for (int i = 0; i < JOBS; i++) {
            pixop.clock().advance(Duration.ofMillis(random.nextInt(1500)));
            if (random.nextBoolean()) {
                upload();
            } else {
                ends.put("process " + pixop.process(source), "DONE");
            }
        }
    }

    private String upload() {
        String videoId = pixop.addVideo("clip.mp4", new byte[] {1, 2, 3});
        ends.put("ingest " + videoId, "DONE");
        return videoId;
    }

    /** Of the processings that were told to be running and still are, one fails, and another one's video is deleted. */
    private void endOne(List<String> recorded) {
        endOne(recorded, "FAILED", pixop.processing()::fail);
        endOne(
                recorded,
                "GONE",
                videoId -> template.requestBody("pixop:videos/delete?videoId=" + videoId, (Object) null));
    }

    private void endOne(List<String> recorded, String end, Consumer<String> action) {
        recorded.stream()
                .filter(line -> line.startsWith("process ") && line.endsWith(" RUNNING"))
                .map(line -> line.split(" ")[1])
                .filter(videoId -> ends.get("process " + videoId).equals("DONE") && isRunning(videoId))
                .findFirst()
                .ifPresent(videoId -> {
                    ends.put("process " + videoId, end);
                    action.accept(videoId);
                });
    }

    private boolean isRunning(String videoId) {
        ProcessProgress progress = call("pixop:process/progress?processedVideoId=" + videoId, ProcessProgress.class);
        return progress.processingState().phase() == JobPhase.RUNNING;
    }

    private RecorderProcess start() throws IOException {
        return RecorderProcess.start(
                PixopRecorder.class, folder, "recorder", pixop.baseUrl(), "file:" + folder.resolve("cursors"));
    }
}
