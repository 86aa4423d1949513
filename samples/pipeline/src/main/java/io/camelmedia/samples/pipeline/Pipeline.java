package io.camelmedia.samples.pipeline;

import io.camelmedia.samples.pipeline.Board.Outcome;
import io.camelmedia.samples.pipeline.Board.Row;
import io.camelmedia.samples.pipeline.console.Console;
import io.camelmedia.samples.pipeline.media.Media;
import io.camelmedia.samples.pipeline.media.SampleMedia;
import io.camelmedia.samples.pipeline.services.Services;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The command line: takes media through Pex, Pixop, the Content Automation API and Ci. Ends with 0 when all is done, 1
 * when a step failed, 2 when nothing was started because of what was given.
 */
public final class Pipeline {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int BAD_INPUT = 2;

    private Pipeline() {}

    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    private static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            Arguments arguments = Arguments.parse(args);
            if (arguments.help()) {
                out.print(Help.text());
                return DONE;
            }
            arguments.files().forEach(Media::of);
            Services services = Services.of(System.getProperties(), System.getenv());
            Path root = Path.of(System.getProperty("pipeline.home", "")).toAbsolutePath();
            Home home = Home.in(root, services.identity());
            Logs.to(home.log());
            return locked(home, services, arguments, out);
        } catch (BadInputException e) {
            err.println(e.getMessage());
            return BAD_INPUT;
        } catch (Exception e) {
            err.println("The pipeline failed: " + Problems.text(e));
            return FAILED;
        }
    }

    private static int locked(Home home, Services services, Arguments arguments, PrintStream out) throws Exception {
        try (FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new BadInputException("another run is at work with " + home.state() + "; wait for its end");
            }
            return work(home, services, arguments, out);
        }
    }

    private static int work(Home home, Services services, Arguments arguments, PrintStream out) throws Exception {
        Inbox inbox = new Inbox(home.inbox());
        fill(inbox, home, arguments);
        List<Row> rows;
        try (Console console = isTerminal() ? Console.terminal(out) : Console.plain(out);
                Application application = new Application(home, services, console)) {
            rows = application.run(inbox, arguments.watch());
        }
        new Summary(near(home.outbox()), services.simulated()).lines(rows).forEach(out::println);
        boolean failed = rows.stream().anyMatch(row -> row.outcome() == Outcome.FAILED);
        if (failed) {
            out.println("What is not done stays in " + home.inbox() + " for the next run; details: " + home.log());
        }
        return failed ? FAILED : DONE;
    }

    /** What is given, else what is there, else samples. */
    private static void fill(Inbox inbox, Home home, Arguments arguments) throws IOException {
        for (Path file : arguments.files()) {
            inbox.put(file);
        }
        if (inbox.names().isEmpty() && !arguments.watch()) {
            for (Path sample : SampleMedia.in(home.media())) {
                inbox.put(sample);
            }
        }
    }

    /** Relative to where the user is, when it lies below. */
    private static Path near(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        return folder.startsWith(here) ? here.relativize(folder) : folder;
    }

    private static boolean isTerminal() {
        return Boolean.getBoolean("pipeline.terminal");
    }
}
