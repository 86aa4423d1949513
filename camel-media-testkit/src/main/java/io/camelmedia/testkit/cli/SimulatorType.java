package io.camelmedia.testkit.cli;

import io.camelmedia.testkit.Simulator;
import io.camelmedia.testkit.SimulatorSettings;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The simulators that the command line can start; the constant's name in lower case is the argument's. */
enum SimulatorType {
    CONTENTAPI(ContentApiSimulator::start),
    PIXOP(PixopSimulator::start),
    CI(CiSimulator::start);

    private final Function<SimulatorSettings, Simulator> factory;

    SimulatorType(Function<SimulatorSettings, Simulator> factory) {
        this.factory = factory;
    }

    static Optional<SimulatorType> named(String name) {
        return Arrays.stream(values())
                .filter(type -> type.argument().equals(name))
                .findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(SimulatorType::argument).collect(Collectors.joining(", "));
    }

    String argument() {
        return name().toLowerCase(Locale.ROOT);
    }

    Simulator start(SimulatorSettings settings) {
        return factory.apply(settings);
    }
}
