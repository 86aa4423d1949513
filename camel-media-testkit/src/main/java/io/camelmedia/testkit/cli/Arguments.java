package io.camelmedia.testkit.cli;

import io.camelmedia.testkit.SimulatorClock;
import io.camelmedia.testkit.SimulatorSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the command line asks for: simulators in the given order, each with its settings. */
final class Arguments {

    static final String USAGE = "usage: <simulator>=<port>... [<simulator>.public=<url>...], simulators: "
            + SimulatorType.names() + "; port 0 takes a free one";

    private static final String PUBLIC_SUFFIX = ".public";

    private final Map<SimulatorType, SimulatorSettings> simulators = new LinkedHashMap<>();

    /** Thrown with a message for the user. */
    static final class Invalid extends Exception {
        Invalid(String message) {
            super(message);
        }
    }

    private Arguments() {}

    static Arguments parse(String... args) throws Invalid {
        Arguments arguments = new Arguments();
        Map<String, String> publicUrls = new LinkedHashMap<>();
        for (String arg : args) {
            int equals = arg.indexOf('=');
            if (equals < 1) {
                throw new Invalid("'" + arg + "' is not of the form name=value");
            }
            String name = arg.substring(0, equals);
            String value = arg.substring(equals + 1);
            if (name.endsWith(PUBLIC_SUFFIX)) {
                publicUrls.put(name.substring(0, name.length() - PUBLIC_SUFFIX.length()), value);
            } else {
                arguments.addSimulator(name, value);
            }
        }
        for (Map.Entry<String, String> entry : publicUrls.entrySet()) {
            arguments.addPublicUrl(entry.getKey(), entry.getValue());
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

    private void addSimulator(String name, String port) throws Invalid {
        SimulatorType type = type(name);
        if (simulators.containsKey(type)) {
            throw new Invalid("'" + name + "' is named twice");
        }
        try {
            SimulatorSettings settings =
                    new SimulatorSettings(Integer.parseInt(port), Optional.empty(), SimulatorClock.running());
            simulators.put(type, settings);
        } catch (IllegalArgumentException e) {
            throw new Invalid("'" + name + "=" + port + "': a port is a number between 0 and 65535");
        }
    }

    private void addPublicUrl(String name, String url) throws Invalid {
        SimulatorType type = type(name);
        if (!simulators.containsKey(type)) {
            throw new Invalid("'" + name + PUBLIC_SUFFIX + "' is given, but '" + name + "' is not started");
        }
        try {
            simulators.put(type, simulators.get(type).withPublicUrl(url));
        } catch (IllegalArgumentException e) {
            throw new Invalid("'" + name + PUBLIC_SUFFIX + "=" + url + "': an http or https address is needed");
        }
    }

    private static SimulatorType type(String name) throws Invalid {
        return SimulatorType.named(name)
                .orElseThrow(() -> new Invalid("'" + name + "' is no simulator; there are " + SimulatorType.names()));
    }
}
