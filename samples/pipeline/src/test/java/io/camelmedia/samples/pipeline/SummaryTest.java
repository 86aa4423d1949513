// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.samples.pipeline.Board.Outcome;
import io.camelmedia.samples.pipeline.console.Tone;
import io.camelmedia.samples.pipeline.console.Wrapping;
import io.camelmedia.samples.pipeline.services.Service;
import io.camelmedia.testkit.SimulatorClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {

    private static final Instant BEGAN = Instant.parse("2026-01-31T12:00:00Z");
    private static final String LINK = "https://ci.example.com/box/b1";

    @TempDir
    Path root;

    private final Board board = new Board(SimulatorClock.frozen());
    private Home home;

    @BeforeEach
    void open() throws IOException {
        home = Home.in(root, "simulators");
        ended(
                "film.mp4",
                Outcome.DONE,
                Map.of(
                        "sha256", "aa",
                        "resultSha256", "aa",
                        "resultFile", "film-1080p-aa.mp4",
                        "resultBytes", 1_234_567,
                        "pexAssetId", 1234567890123456789L,
                        "pixopVideoId", "v1",
                        "ciMediaBoxLink", LINK),
                null);
        ended(
                "voice.wav",
                Outcome.DONE_BEFORE,
                Map.of("sha256", "bb", "resultSha256", "cc", "resultFile", "voice.mp3", "resultBytes", 9),
                null);
        ended("copy.wav", Outcome.SAME_CONTENT, Map.of(), "has the same content as voice.wav");
        ended("broken.mov", Outcome.FAILED, Map.of("sha256", "dd"), "failed at pex/upload: pex:assets/upload: 403");
    }

    @Test
    void theTableTellsWhatBecameOfEachFile() {
        assertThat(texts(150, EnumSet.of(Service.PEX, Service.CI)))
                .containsExactly(
                        "File        Time          Size    Result                    MediaBox                     "
                                + "  Pex asset            Pixop video",
                        "film.mp4    1:05          1.2 MB  outbox/film-1080p-aa.mp4  https://ci.example.com/box/b1"
                                + "  1234567890123456789  v1",
                        "voice.wav   done before   9 B     outbox/voice.mp3          -                            "
                                + "  -                    -",
                        "copy.wav    same content  -       -                         -                            "
                                + "  -                    -",
                        "  has the same content as voice.wav",
                        "broken.mov  failed        -       -                         -                            "
                                + "  -                    -",
                        "  failed at pex/upload: pex:assets/upload: 403",
                        "Checked by length and SHA-256: 1 the same as the source, 1 transcoded",
                        "Simulated: Pex, Ci. Simulators do not transcode: a result has the bytes of its source.",
                        "Results       outbox",
                        "Events        outbox/events.jsonl",
                        "Log           state/simulators/pipeline.log",
                        "Not done      inbox (the next run goes on with it)");
    }

    @Test
    void whereTheTableDoesNotFitEachFileHasAFewLinesAndNoLinkIsCut() {
        List<String> lines = texts(60, Set.of());

        assertThat(lines)
                .startsWith(
                        "film.mp4  1:05, 1.2 MB",
                        "  Result      outbox/film-1080p-aa.mp4",
                        "  MediaBox    https://ci.example.com/box/b1",
                        "  Pex asset   1234567890123456789",
                        "  Pixop video v1",
                        "voice.wav  done before, 9 B",
                        "  Result      outbox/voice.mp3",
                        "copy.wav  same content")
                .noneMatch(line -> line.startsWith("Simulated"));
        assertThat(lines.subList(0, 8))
                .allSatisfy(line -> assertThat(Wrapping.columns(line)).isLessThanOrEqualTo(60));
    }

    @Test
    void whatIsDoneAndWhatFailedHasItsTone() {
        List<Summary.Line> lines = new Summary(home, root, Set.of()).lines(board.rows(), 60);

        assertThat(lines).contains(new Summary.Line(Tone.GOOD, "film.mp4  1:05, 1.2 MB"));
        assertThat(lines).contains(new Summary.Line(Tone.BAD, "broken.mov  failed"));
    }

    @Test
    void aRunWithoutFilesSaysSo() {
        assertThat(new Summary(home, root, Set.of()).lines(List.of(), 80).get(0).text())
                .isEqualTo("No file came.");
    }

    private List<String> texts(int width, Set<Service> simulated) {
        return new Summary(home, root, simulated)
                .lines(board.rows(), width).stream().map(Summary.Line::text).toList();
    }

    private void ended(String name, Outcome outcome, Map<String, Object> facts, String problem) {
        board.began(name, BEGAN);
        board.ended(name, outcome, facts, problem, BEGAN.plusMillis(65_300));
    }
}
