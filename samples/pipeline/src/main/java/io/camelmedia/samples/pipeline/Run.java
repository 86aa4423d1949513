// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import io.camelmedia.samples.pipeline.Arguments.Option;
import io.camelmedia.samples.pipeline.Board.Outcome;
import io.camelmedia.samples.pipeline.Board.Row;
import io.camelmedia.samples.pipeline.console.Console;
import io.camelmedia.samples.pipeline.console.Tone;
import io.camelmedia.samples.pipeline.media.SampleMedia;
import io.camelmedia.samples.pipeline.services.Services;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** One run, from what is in the inbox to the summary. */
record Run(Home home, Services services, Arguments arguments, PrintStream out) {

    /** @return the exit code */
    int work() throws Exception {
        Board board = new Board(Clock.systemUTC());
        try (Console console = console(board)) {
            Inbox inbox = new Inbox(home.inbox(), console);
            fill(inbox);
            int interrupted = work(inbox, board, console);
            List<Row> rows = board.rows();
            console.say("");
            new Summary(home, Path.of("").toAbsolutePath(), services.simulated())
                    .lines(rows, console.width())
                    .forEach(line -> console.say(line.tone(), line.text()));
            if (interrupted != Pipeline.DONE) {
                return interrupted;
            }
            boolean failed = rows.stream().anyMatch(row -> row.outcome() == Outcome.FAILED);
            return failed ? Pipeline.FAILED : Pipeline.DONE;
        }
    }

    /** @return the exit code of an interruption, or 0 */
    private int work(Inbox inbox, Board board, Console console) throws Exception {
        try (Application application = new Application(home, services, console, board);
                Interruption interruption = new Interruption(() -> {
                    console.say(Tone.STRONG, "Stopping; Ctrl-C again ends at once, and loses nothing either.");
                    application.stop();
                })) {
            if (arguments.has(Option.WEB)) {
                application.serveConsole(address -> show(address, console));
            }
            if (arguments.goesOn()) {
                console.say("Waiting for files in " + home.inbox() + "; Ctrl-C ends.");
            }
            application.run(inbox, arguments.goesOn());
            if (interruption.exitCode() != Pipeline.DONE && !board.isSettled()) {
                console.say(
                        Tone.STRONG,
                        "Kept: each step that was done, and what was moved of an upload, in " + home.state()
                                + ". samples/pipeline/run goes on there.");
            }
            return interruption.exitCode();
        }
    }

    private static void show(URI address, Console console) {
        console.say(Tone.STRONG, "In the browser: " + address + ", the routes: " + address.resolve("routes"));
        if (!Browser.open(address, System.getenv())) {
            console.say("There is no screen to open it on; open the address yourself.");
        }
    }

    private Console console(Board board) throws IOException {
        Charset charset =
                Charset.forName(System.getProperty("pipeline.charset", System.getProperty("native.encoding")));
        if (!Boolean.getBoolean("pipeline.terminal")) {
            return Console.plain(out, charset);
        }
        String noColour = System.getenv().getOrDefault("NO_COLOR", "");
        return Console.terminal(out, charset, noColour.isEmpty(), board::overall);
    }

    /** What is given, else what is there, else samples. */
    private void fill(Inbox inbox) throws IOException {
        for (Path file : arguments.files()) {
            inbox.put(file);
        }
        if (inbox.names().isEmpty() && !arguments.has(Option.WATCH)) {
            for (Path sample : SampleMedia.in(home.media(), Long.getLong("pipeline.sampleBytes", 0))) {
                inbox.put(sample);
            }
        }
    }
}
