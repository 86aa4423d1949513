// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where there is no terminal. */
class ConsoleTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Console console = Console.plain(new PrintStream(bytes, true), StandardCharsets.US_ASCII);

    @Test
    void progressIsALineForEachQuarter() {
        for (long moved = 0; moved <= 2000; moved += 100) {
            console.progressed(Progresses.upload("film.mp4", moved, 0, 2000));
        }
        console.about("exchange-1", "film.mp4");
        console.progressed(Progresses.job("processing of video 7", 30));
        console.progressed(Progresses.job("processing of video 7", 31));
        console.progressed(Progresses.job("processing of video 7", 100));
        console.done("film.mp4: all done");
        console.failed("voice.wav: is broken");

        assertThat(lines())
                .containsExactly(
                        "film.mp4 to Pex: 0 % of 2.0 kB",
                        "film.mp4 to Pex: 25 % of 2.0 kB",
                        "film.mp4 to Pex: 50 % of 2.0 kB",
                        "film.mp4 to Pex: 75 % of 2.0 kB",
                        "film.mp4 to Pex: 100 % of 2.0 kB",
                        "film.mp4 at Pixop, process: 30 %",
                        "film.mp4 at Pixop, process: 100 %",
                        "+ film.mp4: all done",
                        "! voice.wav: is broken");
    }

    @Test
    void theEndOfATransferOfUnknownLengthIsShown() {
        console.progressed(Progresses.download("film.mp4", 0, -1));
        console.progressed(Progresses.download("film.mp4", 1500, -1));
        console.progressed(Progresses.download("film.mp4", 1500, 1500));

        assertThat(lines()).startsWith("film.mp4 from Pixop: 0 B").endsWith("film.mp4 from Pixop: 100 % of 1.5 kB");
    }

    @Test
    void aTransferThatGoesOnSaysOnceWhereItBroke() {
        console.progressed(Progresses.upload("film.mp4", 1300, 1040, 2000));
        console.progressed(Progresses.upload("film.mp4", 1600, 1040, 2000));

        assertThat(lines())
                .containsOnlyOnce("film.mp4 to Pex goes on where it broke: 1.0 kB of 2.0 kB (52 %) were there already");
    }

    @Test
    void namesThatTheLocaleCannotShowAreShownByTheirNearestLetters() {
        console.say("fa\u00e7ade \u4e00.mp4: taken");

        assertThat(lines()).containsExactly("facade ?.mp4: taken");
    }

    private List<String> lines() {
        return bytes.toString(StandardCharsets.US_ASCII).lines().toList();
    }
}
