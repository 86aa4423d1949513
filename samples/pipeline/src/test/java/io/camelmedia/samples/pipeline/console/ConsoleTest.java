package io.camelmedia.samples.pipeline.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true);

    @Test
    void withoutATerminalProgressIsALineForEachQuarter() {
        try (Console console = Console.plain(out)) {
            for (long moved = 0; moved <= 2000; moved += 100) {
                console.transfer("1", "film.mp4 to Pex", moved, 2000, moved == 2000);
            }
            console.job("2", "film.mp4 processing", 30.5, false);
            console.job("2", "film.mp4 processing", 31, false);
            console.job("2", "film.mp4 processing", 100, true);
            console.say("film.mp4: done");
        }

        assertThat(bytes.toString().lines())
                .containsExactly(
                        "film.mp4 to Pex: 0 % of 2,000 bytes",
                        "film.mp4 to Pex: 25 % of 2,000 bytes",
                        "film.mp4 to Pex: 50 % of 2,000 bytes",
                        "film.mp4 to Pex: 75 % of 2,000 bytes",
                        "film.mp4 to Pex: 100 % of 2,000 bytes",
                        "film.mp4 processing: 30 %",
                        "film.mp4 processing: 100 %",
                        "film.mp4: done");
    }

    @Test
    void theEndOfATransferOfUnknownLengthIsShown() {
        try (Console console = Console.plain(out)) {
            console.transfer("1", "voice.mp3 from the CDN", 0, -1, false);
            console.transfer("1", "voice.mp3 from the CDN", 1500, -1, true);
        }

        assertThat(bytes.toString().lines())
                .containsExactly("voice.mp3 from the CDN: 0 bytes", "voice.mp3 from the CDN: 1,500 bytes");
    }

    @Test
    void onATerminalEachTransferIsABarAndLinesWaitForItsEnd() {
        try (Console console = Console.terminal(out)) {
            console.say("before");
            console.transfer("1", "film.mp4 to Pex", 500, 2000, false);
            console.say("meanwhile");
            assertThat(bytes.toString()).contains("before").doesNotContain("meanwhile");
            console.transfer("1", "film.mp4 to Pex", 2000, 2000, true);
        }

        assertThat(bytes.toString()).containsSubsequence("before", "film.mp4 to Pex", "100%", "2000/2000", "meanwhile");
    }

    @Test
    void aBarThatNobodyEndsEndsWithTheConsole() {
        try (Console console = Console.terminal(out)) {
            console.job("1", "film.mp4 processing", 40, false);
            console.say("stopped");
        }

        assertThat(bytes.toString()).containsSubsequence("film.mp4 processing", "40%", "stopped");
    }
}
