package io.camelmedia.samples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.samples.pipeline.Board.Outcome;
import io.camelmedia.samples.pipeline.services.Service;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final Instant BEGAN = Instant.parse("2026-01-31T12:00:00Z");

    private final Board board = new Board();

    @Test
    void theTableTellsWhatBecameOfEachFile() {
        ended(
                "film.mp4",
                Outcome.DONE,
                Map.of(
                        "sha256", "aa",
                        "resultSha256", "aa",
                        "resultFile", "film-1080p-aa.mp4",
                        "resultBytes", 1_234_567,
                        "pexAssetId", 1234567890123456789L,
                        "pixopVideoId", "v1"),
                null);
        ended(
                "voice.wav",
                Outcome.DONE_BEFORE,
                Map.of("sha256", "bb", "resultSha256", "cc", "resultFile", "voice.mp3", "resultBytes", 9),
                null);
        ended("copy.wav", Outcome.SAME_CONTENT, Map.of(), "has the same content as voice.wav");
        ended("broken.mov", Outcome.FAILED, Map.of("sha256", "dd"), "failed at pex/upload: pex:assets/upload: 403");

        assertThat(new Summary(Path.of("outbox"), EnumSet.of(Service.PEX, Service.CI)).lines(board.rows()))
                .containsExactly(
                        "File        Pex asset            Pixop video  Result                        Bytes          Time",
                        "film.mp4    1234567890123456789  v1           outbox/film-1080p-aa.mp4  1,234,567        1:05.3",
                        "voice.wav   -                    -            outbox/voice.mp3                  9   done before",
                        "copy.wav    -                    -            -                                 -  same content",
                        "broken.mov  -                    -            -                                 -        failed",
                        "copy.wav has the same content as voice.wav",
                        "broken.mov failed at pex/upload: pex:assets/upload: 403",
                        "The SHA-256 of each result was compared with that of its source: 1 the same, 1 transcoded",
                        "Simulated: Pex, Ci. Simulators do not transcode: a result has the bytes of its source.");
    }

    @Test
    void nothingIsSaidOfSimulatorsWhenThereAreNone() {
        ended("broken.mov", Outcome.FAILED, Map.of(), "is broken");

        assertThat(new Summary(Path.of("outbox"), Set.of()).lines(board.rows()))
                .hasSize(3)
                .last()
                .isEqualTo("broken.mov is broken");
    }

    private void ended(String name, Outcome outcome, Map<String, Object> facts, String problem) {
        board.began(name, BEGAN);
        board.ended(name, outcome, facts, problem, BEGAN.plusMillis(65_300));
    }
}
