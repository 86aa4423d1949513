// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TerminalDisplayTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private LineDisciplineTerminal terminal;
    private TerminalDisplay display;

    @BeforeEach
    void open() throws IOException {
        terminal = new LineDisciplineTerminal("test", "xterm", bytes, StandardCharsets.UTF_8);
        terminal.setSize(new Size(80, 20));
        Screen screen = new Screen(Characters.of(StandardCharsets.UTF_8), true);
        display = new TerminalDisplay(terminal, screen, () -> new Overall(2, 1, 0, 0.5, Duration.ZERO));
    }

    @AfterEach
    void close() throws IOException {
        display.close();
        terminal.close();
    }

    @Test
    void linesStandAboveTheBars() {
        display.show("1", bar(500));
        display.draw();
        bytes.reset();

        display.line(Tone.GOOD, "voice.wav: all done");
        display.draw();

        assertThat(shown()).containsSubsequence("voice.wav: all done", "film.mp4", "25 %", "1 of 2 files");
    }

    @Test
    void aBarThatHasEndedFoldsAway() {
        display.show("1", bar(500));
        display.draw();
        display.end("1");
        display.draw();
        bytes.reset();
        display.line(Tone.PLAIN, "so that all is drawn again");
        display.draw();

        assertThat(shown()).contains("1 of 2 files").doesNotContain("film.mp4");
    }

    @Test
    void nothingIsLeftOfTheBarsAtTheEnd() {
        display.show("1", bar(500));
        display.draw();
        display.close();
        bytes.reset();

        display.line(Tone.PLAIN, "film.mp4  0:17");
        display.draw();

        assertThat(shown().strip()).isEqualTo("film.mp4  0:17");
    }

    @Test
    void theBarsFollowTheWidth() {
        display.show("1", bar(500));
        display.draw();
        assertThat(shown()).doesNotContain("B/s");
        bytes.reset();

        terminal.setSize(new Size(120, 20));
        display.draw();

        assertThat(display.width()).isEqualTo(120);
        assertThat(shown()).contains("film.mp4", "500 B / 2.0 kB", "400 B/s");
    }

    @Test
    void whatANarrowerTerminalHasBrokenIsTakenAway() {
        terminal.setSize(new Size(120, 20));
        display.show("1", bar(500));
        display.draw();
        bytes.reset();

        terminal.setSize(new Size(60, 20));
        display.draw();

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .as("up over two broken lines, and all below cleared")
                .startsWith("\r\u001b[4A\u001b[J");
    }

    private static Bar bar(long reached) {
        return new Bar("film.mp4", Progresses.upload("film.mp4", reached, 0, 2000));
    }

    private String shown() {
        return AttributedString.stripAnsi(bytes.toString(StandardCharsets.UTF_8));
    }
}
