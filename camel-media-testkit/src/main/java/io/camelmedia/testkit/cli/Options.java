// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The options among arguments, {@code --name value} or {@code --name=value} or a mere {@code --name}, and the rest. */
final class Options {

    private final Map<String, String> values = new TreeMap<>();
    private final List<String> rest = new ArrayList<>();

    private Options() {}

    /**
     * Takes arguments apart.
     *
     * @param flags options without a value
     * @param valued options with one
     */
    static Options parse(Set<String> flags, Set<String> valued, String... args) throws BadArguments {
        Options options = new Options();
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            if (!arg.startsWith("--")) {
                options.rest.add(arg);
                continue;
            }
            int equals = arg.indexOf('=');
            String name = equals < 0 ? arg : arg.substring(0, equals);
            if (flags.contains(name) && equals < 0) {
                options.put(name, "");
            } else if (valued.contains(name)) {
                if (equals < 0 && i + 1 == args.length) {
                    throw new BadArguments("'" + name + "' needs a value");
                }
                options.put(name, equals < 0 ? args[++i] : arg.substring(equals + 1));
            } else {
                throw new BadArguments("'" + arg + "' is no option");
            }
        }
        return options;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** What is no option, in the given order. */
    List<String> rest() {
        return rest;
    }

    private void put(String name, String value) throws BadArguments {
        if (values.put(name, value) != null) {
            throw new BadArguments("'" + name + "' is given twice");
        }
    }
}
