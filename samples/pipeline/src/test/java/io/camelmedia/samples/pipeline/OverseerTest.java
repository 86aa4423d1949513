// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.samples.pipeline.Board.Outcome;
import io.camelmedia.samples.pipeline.console.Console;
import io.camelmedia.testkit.SimulatorClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverseerTest {

    @TempDir
    Path folder;

    private final SimulatorClock clock = SimulatorClock.frozen();
    private final Board board = new Board(clock);
    private final AtomicInteger ends = new AtomicInteger();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private EventLog events;
    private Overseer overseer;

    @BeforeEach
    void begin() throws IOException {
        events = new EventLog(folder.resolve("events.jsonl"));
        Console console = Console.plain(new PrintStream(said, true), StandardCharsets.UTF_8);
        overseer = new Overseer(board, events, Duration.ofMinutes(2), clock, console, ends::incrementAndGet);
        board.expect(List.of("film.mp4"));
    }

    @AfterEach
    void close() throws IOException {
        events.close();
    }

    @Test
    void theRunGoesOnWhileAFileIsToBeDone() {
        overseer.check();
        board.began("film.mp4", clock.instant());
        overseer.check();

        assertThat(ends).hasValue(0);
    }

    @Test
    void theRunGoesOnWhileAFileIsUnderWayThatCameLater() {
        board.began("voice.wav", clock.instant());
        end("film.mp4");

        overseer.check();

        assertThat(ends).hasValue(0);
    }

    @Test
    void theRunEndsWhenAllIsDoneAndAllEventsHaveCome() throws IOException {
        end("film.mp4");
        events.await("folder-1");
        overseer.check();
        assertThat(ends).hasValue(0);

        events.append("{\"id\":\"folder-1\"}");
        overseer.check();

        assertThat(ends).hasValue(1);
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void theRunDoesNotWaitForEventsForEver() throws IOException {
        end("film.mp4");
        events.await("folder-1");
        overseer.check();
        clock.advance(Duration.ofMinutes(2));
        overseer.check();
        assertThat(ends).hasValue(0);

        clock.advance(Duration.ofMillis(1));
        overseer.check();

        assertThat(ends).hasValue(1);
        assertThat(said.toString()).contains("Ci has not told of all deliveries within 120 s");
    }

    private void end(String name) {
        board.began(name, clock.instant());
        board.ended(name, Outcome.DONE, Map.of(), null, clock.instant());
    }
}
