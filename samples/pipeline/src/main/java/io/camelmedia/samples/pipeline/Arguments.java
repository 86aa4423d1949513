package io.camelmedia.samples.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param watch whether to wait for more files when all are done
 */
record Arguments(boolean help, boolean watch, List<Path> files) {

    /** @throws BadInputException for an option that there is not */
    static Arguments parse(String... args) {
        boolean help = false;
        boolean watch = false;
        boolean options = true;
        List<Path> files = new ArrayList<>();
        for (String arg : args) {
            if (!options || !arg.startsWith("-")) {
                files.add(Path.of(arg));
            } else if (arg.equals("--")) {
                options = false;
            } else if (arg.equals("--help") || arg.equals("-h")) {
                help = true;
            } else if (arg.equals("--watch")) {
                watch = true;
            } else {
                throw new BadInputException("there is no option " + arg + "; --help tells which there are");
            }
        }
        return new Arguments(help, watch, files);
    }
}
