package io.camelmedia.testkit.cli;

import io.camelmedia.testkit.SimulatorClock;
import io.camelmedia.testkit.SimulatorSettings;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the command line asks for: simulators in the given order, each with its settings. */
final class Arguments {

    static final String USAGE = "usage: <simulator>=<port>... [<simulator>.public=<url>...]" + SimulatorType.usage()
            + ", simulators: " + SimulatorType.names() + "; port 0 takes a free one";

    private static final String PUBLIC = "public";

    private final Map<SimulatorType, SimulatorSettings> simulators = new LinkedHashMap<>();
    private final Map<SimulatorType, Map<String, Long>> options = new EnumMap<>(SimulatorType.class);

    /** Thrown with a message for the user. */
    static final class Invalid extends Exception {
        Invalid(String message) {
            super(message);
        }
    }

    private Arguments() {}

    static Arguments parse(String... args) throws Invalid {
        Arguments arguments = new Arguments();
        Map<String, String> more = new LinkedHashMap<>();
        for (String arg : args) {
            int equals = arg.indexOf('=');
            if (equals < 1) {
                throw new Invalid("'" + arg + "' is not of the form name=value");
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
            throw new Invalid("no simulator is named");
        }
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

    private void addSimulator(String name, String port) throws Invalid {
        SimulatorType type = type(name);
        if (simulators.containsKey(type)) {
            throw new Invalid("'" + name + "' is named twice");
        }
        try {
            SimulatorSettings settings = SimulatorSettings.defaults()
                    .withClock(SimulatorClock.running())
                    .withPort(Integer.parseInt(port));
            simulators.put(type, settings);
        } catch (IllegalArgumentException e) {
            throw new Invalid("'" + name + "=" + port + "': a port is a number between 0 and 65535");
        }
    }

    private void addOption(String name, String value) throws Invalid {
        int dot = name.indexOf('.');
        String option = name.substring(dot + 1);
        SimulatorType type = type(name.substring(0, dot));
        if (!simulators.containsKey(type)) {
            throw new Invalid("'" + name + "' is given, but '" + type.argument() + "' is not started");
        }
        if (option.equals(PUBLIC)) {
            addPublicUrl(type, name, value);
        } else if (type.options().contains(option)) {
            options.computeIfAbsent(type, first -> new LinkedHashMap<>()).put(option, number(name, value));
        } else {
            throw new Invalid("'" + name + "' is no option of " + type.argument());
        }
    }

    private void addPublicUrl(SimulatorType type, String name, String url) throws Invalid {
        try {
            simulators.put(type, simulators.get(type).withPublicUrl(url));
        } catch (IllegalArgumentException e) {
            throw new Invalid("'" + name + "=" + url + "': an http or https address is needed");
        }
    }

    private static long number(String name, String value) throws Invalid {
        if (!value.matches("\\d{1,18}")) {
            throw new Invalid("'" + name + "=" + value + "': a number is needed");
        }
        return Long.parseLong(value);
    }

    private static SimulatorType type(String name) throws Invalid {
        return SimulatorType.named(name)
                .orElseThrow(() -> new Invalid("'" + name + "' is no simulator; there are " + SimulatorType.names()));
    }
}
