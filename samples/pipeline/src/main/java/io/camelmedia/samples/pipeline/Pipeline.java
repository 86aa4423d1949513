// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import io.camelmedia.samples.pipeline.Arguments.Option;
import io.camelmedia.samples.pipeline.media.Media;
import io.camelmedia.samples.pipeline.services.Services;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The command line: takes media through Pex, Pixop, the Content Automation API and Ci. Ends with 0 when all is done, 1
 * when a step failed, 2 when nothing was started because of what was given, 130 after Ctrl-C, 143 after SIGTERM.
 */
public final class Pipeline {

    static final int DONE = 0;
    static final int FAILED = 1;
    private static final int BAD_INPUT = 2;

    private Pipeline() {}

    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    private static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            Complaints complaints = new Complaints();
            Arguments arguments = Arguments.parse(complaints, args);
            if (arguments.has(Option.HELP)) {
                out.print(Help.text());
                return DONE;
            }
            arguments.files().forEach(file -> complaints.of(() -> Media.of(file)));
            Optional<Services> services = complaints.of(() -> Services.of(System.getProperties(), System.getenv()));
            Optional<Path> root = complaints.of(() -> Home.root(System.getProperty("pipeline.home", "")));
            complaints.throwAny();
            Home home = Home.in(root.orElseThrow(), services.orElseThrow().identity());
            Logs.to(home.log());
            return locked(new Run(home, services.orElseThrow(), arguments, out));
        } catch (BadInputException e) {
            err.println(e.getMessage());
            return BAD_INPUT;
        } catch (Exception e) {
            err.println("The pipeline failed: " + Problems.text(e));
            return FAILED;
        }
    }

    private static int locked(Run run) throws Exception {
        Home home = run.home();
        try (FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new BadInputException("another run is at work with " + home.state() + "; wait for its end");
            }
            return run.work();
        }
    }
}
