// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.samples.pipeline.Board.Outcome;
import io.camelmedia.samples.pipeline.console.Overall;
import io.camelmedia.testkit.SimulatorClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BoardTest {

    private final SimulatorClock clock = SimulatorClock.frozen();
    private final Board board = new Board(clock);

    @Test
    void howFarAllIsCountsTheStepsOfAllFilesThatAreKnown() {
        board.expect(List.of("film.mp4", "voice.wav", "later.wav", "broken.mov"));
        begin("film.mp4", 8, 6);
        begin("voice.wav", 4, 4);
        board.ended("voice.wav", Outcome.DONE, Map.of(), null, clock.instant());
        begin("broken.mov", 8, 1);
        board.ended("broken.mov", Outcome.FAILED, Map.of(), "is broken", clock.instant());
        clock.advance(Duration.ofSeconds(90));

        assertThat(board.overall()).isEqualTo(new Overall(4, 2, 1, 2.75 / 4, Duration.ofSeconds(90)));
    }

    @Test
    void nothingIsReachedBeforeThereIsAFile() {
        assertThat(board.overall()).isEqualTo(new Overall(0, 0, 0, 0, Duration.ZERO));
    }

    private void begin(String name, int steps, int done) {
        board.began(name, clock.instant());
        board.planned(name, steps);
        board.reached(name, done);
    }
}
