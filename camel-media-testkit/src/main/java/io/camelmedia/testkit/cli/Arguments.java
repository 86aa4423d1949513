// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.cli;

import io.camelmedia.testkit.SimulatorClock;
import io.camelmedia.testkit.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the command line asks for: simulators in the given order, each with its settings. */
final class Arguments {

    private static final String PUBLIC = "public";
    private static final String PROPERTIES = "--properties";
    private static final String STATE = "--state";
    private static final String SEED = "--seed";
    private static final String HOST = "--host";
    private static final String TOKEN_FILE = "--control-token-file";
    private static final String STRICT = "--strict";
    private static final String DEMO = "demo";

    private final Map<SimulatorType, SimulatorSettings> simulators = new LinkedHashMap<>();
    private final Map<SimulatorType, Map<String, Long>> options = new EnumMap<>(SimulatorType.class);
    private final Options common;

    private Arguments(Options common) {
        this.common = common;
    }

    static Arguments parse(String... args) throws BadArguments {
        Options common = Options.parse(Set.of(STRICT), Set.of(PROPERTIES, STATE, SEED, HOST, TOKEN_FILE), args);
        Arguments arguments = new Arguments(common);
        Map<String, String> more = new LinkedHashMap<>();
        for (String arg : common.rest()) {
            int equals = arg.indexOf('=');
            if (equals < 1) {
                throw new BadArguments("'" + arg + "' is not of the form name=value");
            }
            String name = arg.substring(0, equals);
            String value = arg.substring(equals + 1);
            if (name.indexOf('.') > 0) {
                more.put(name, value);
            } else {
                arguments.addSimulator(name, value);
            }
        }
        for (Map.Entry<String, String> entry : more.entrySet()) {
            arguments.addOption(entry.getKey(), entry.getValue());
        }
        if (arguments.simulators.isEmpty()) {
            throw new BadArguments("no simulator is named");
        }
        arguments.applyCommon();
        return arguments;
    }

    /** The simulators to start, in the order they were named. */
    Map<SimulatorType, SimulatorSettings> simulators() {
        return simulators;
    }

    /** What is set for a simulator beside its settings. */
    Map<String, Long> options(SimulatorType type) {
        return options.getOrDefault(type, Map.of());
    }

    /** Where the properties are to be written that point a Camel application at the simulators. */
    Optional<Path> properties() {
        return common.value(PROPERTIES).map(Path::of);
    }

    /** Whether things are to happen by themselves. */
    boolean isDemo() {
        return common.has(SEED);
    }

    private void applyCommon() throws BadArguments {
        if (!common.value(SEED).orElse(DEMO).equals(DEMO)) {
            throw new BadArguments("'" + SEED + "' must be " + DEMO);
        }
        Optional<String> token = token();
        simulators.replaceAll((type, settings) -> {
            SimulatorSettings all = settings;
            if (common.has(STRICT)) {
                all = all.strict();
            }
            if (common.has(HOST)) {
                all = all.withHost(common.value(HOST).orElseThrow());
            }
            if (common.has(STATE)) {
                all = all.withStateFolder(
                        Path.of(common.value(STATE).orElseThrow()).resolve(type.argument()));
            }
            return token.map(all::withControlToken).orElse(all);
        });
    }

    /** From a file, because arguments are seen by every user of the machine. */
    private Optional<String> token() throws BadArguments {
        if (!common.has(TOKEN_FILE)) {
            return Optional.empty();
        }
        String file = common.value(TOKEN_FILE).orElseThrow();
        try {
            String token = Files.readString(Path.of(file)).strip();
            if (token.isEmpty()) {
                throw new BadArguments("'" + TOKEN_FILE + " " + file + "': the file is empty");
            }
            return Optional.of(token);
        } catch (IOException e) {
            throw new BadArguments("'" + TOKEN_FILE + " " + file + "': the file cannot be read");
        }
    }

    private void addSimulator(String name, String port) throws BadArguments {
        SimulatorType type = type(name);
        if (simulators.containsKey(type)) {
            throw new BadArguments("'" + name + "' is named twice");
        }
        try {
            simulators.put(
                    type,
                    SimulatorSettings.defaults()
                            .withClock(SimulatorClock.running())
                            .withPort(Integer.parseInt(port)));
        } catch (IllegalArgumentException e) {
            throw new BadArguments("'" + name + "=" + port + "': a port is a number between 0 and 65535");
        }
    }

    private void addOption(String name, String value) throws BadArguments {
        int dot = name.indexOf('.');
        String option = name.substring(dot + 1);
        SimulatorType type = type(name.substring(0, dot));
        if (!simulators.containsKey(type)) {
            throw new BadArguments("'" + name + "' is given, but '" + type.argument() + "' is not started");
        }
        if (option.equals(PUBLIC)) {
            addPublicUrl(type, name, value);
        } else if (type.options().contains(option)) {
            options.computeIfAbsent(type, first -> new LinkedHashMap<>()).put(option, number(name, value));
        } else {
            throw new BadArguments("'" + name + "' is no option of " + type.argument());
        }
    }

    private void addPublicUrl(SimulatorType type, String name, String url) throws BadArguments {
        try {
            simulators.put(type, simulators.get(type).withPublicUrl(url));
        } catch (IllegalArgumentException e) {
            throw new BadArguments("'" + name + "=" + url + "': an http or https address is needed");
        }
    }

    private static long number(String name, String value) throws BadArguments {
        if (!value.matches("\\d{1,18}")) {
            throw new BadArguments("'" + name + "=" + value + "': a number is needed");
        }
        return Long.parseLong(value);
    }

    private static SimulatorType type(String name) throws BadArguments {
        return SimulatorType.named(name)
                .orElseThrow(
                        () -> new BadArguments("'" + name + "' is no simulator; there are " + SimulatorType.names()));
    }
}
