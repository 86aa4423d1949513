// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the command line asks for. */
record Arguments(Set<Option> options, List<Path> files) {

    /** What can be asked for beside files. */
    enum Option {
        HELP("--help", "-h"),
        /** To wait for more files when all are done. */
        WATCH("--watch"),
        /** To show the console and the routes in a browser, until the run is ended. */
        WEB("--web");

        private final Set<String> names;

        Option(String... names) {
            this.names = Set.of(names);
        }
    }

    boolean has(Option option) {
        return options.contains(option);
    }

    /** Whether the run goes on when all is done. */
    boolean goesOn() {
        return has(Option.WATCH) || has(Option.WEB);
    }

    /** @param complaints gets each option that there is not */
    static Arguments parse(Complaints complaints, String... args) {
        Set<Option> options = EnumSet.noneOf(Option.class);
        List<Path> files = new ArrayList<>();
        boolean onlyFiles = false;
        for (String arg : args) {
            if (onlyFiles || !arg.startsWith("-")) {
                files.add(Path.of(arg));
            } else if (arg.equals("--")) {
                onlyFiles = true;
            } else {
                options.addAll(option(complaints, arg));
            }
        }
        return new Arguments(options, files);
    }

    private static Set<Option> option(Complaints complaints, String arg) {
        for (Option option : Option.values()) {
            if (option.names.contains(arg)) {
                return Set.of(option);
            }
        }
        complaints.add("there is no option " + arg + "; --help tells which there are");
        return Set.of();
    }
}
