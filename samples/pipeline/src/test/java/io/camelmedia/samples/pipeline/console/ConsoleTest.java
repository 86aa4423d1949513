package io.camelmedia.samples.pipeline.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.transfer.progress.Activity;
import io.camelmedia.support.transfer.progress.MediaProgress;
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
                console.progressed(upload(moved));
            }
            console.about("exchange-1", "film.mp4");
            console.progressed(job(30));
            console.progressed(job(31));
            console.progressed(job(100));
            console.say("film.mp4: done");
        }

        assertThat(bytes.toString().lines())
                .containsExactly(
                        "film.mp4 to Pex: 0 % of 2,000 bytes",
                        "film.mp4 to Pex: 25 % of 2,000 bytes",
                        "film.mp4 to Pex: 50 % of 2,000 bytes",
                        "film.mp4 to Pex: 75 % of 2,000 bytes",
                        "film.mp4 to Pex: 100 % of 2,000 bytes",
                        "film.mp4 at Pixop, process: 30 %",
                        "film.mp4 at Pixop, process: 100 %",
                        "film.mp4: done");
    }

    @Test
    void theEndOfATransferOfUnknownLengthIsShown() {
        try (Console console = Console.plain(out)) {
            console.progressed(progress("pixop", "film.mp4", Activity.DOWNLOAD, 0, -1, false));
            console.progressed(progress("pixop", "film.mp4", Activity.DOWNLOAD, 1500, -1, true));
        }

        assertThat(bytes.toString().lines())
                .containsExactly("film.mp4 from Pixop: 0 bytes", "film.mp4 from Pixop: 1,500 bytes");
    }

    @Test
    void onATerminalEachTransferIsABarAndLinesWaitForItsEnd() {
        try (Console console = Console.terminal(out)) {
            console.say("before");
            console.progressed(upload(500));
            console.say("meanwhile");
            assertThat(bytes.toString()).contains("before").doesNotContain("meanwhile");
            console.progressed(upload(2000));
        }

        assertThat(bytes.toString()).containsSubsequence("before", "film.mp4 to Pex", "100%", "2/2 kB", "meanwhile");
    }

    @Test
    void aBarThatNobodyEndsEndsWithTheConsole() {
        try (Console console = Console.terminal(out)) {
            console.about("exchange-1", "film.mp4");
            console.progressed(job(40));
            console.say("stopped");
        }

        assertThat(bytes.toString()).containsSubsequence("film.mp4 at Pixop, process", "40%", "stopped");
    }

    private static MediaProgress upload(long moved) {
        return progress("pex", "film.mp4", Activity.UPLOAD, moved, 2000, moved == 2000);
    }

    private static MediaProgress job(long percent) {
        return progress("pixop", "processing of video 7", Activity.JOB, percent, 100, percent == 100);
    }

    private static MediaProgress progress(
            String component, String name, Activity activity, long reached, long total, boolean done) {
        return new MediaProgress("exchange-1", component, "process", name, activity, reached, total, 0, null, done);
    }
}
