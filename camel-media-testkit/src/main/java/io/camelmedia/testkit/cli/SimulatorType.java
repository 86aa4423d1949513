// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.cli;

import io.camelmedia.testkit.Simulator;
import io.camelmedia.testkit.SimulatorSettings;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.demo.CiDemo;
import io.camelmedia.testkit.demo.ContentApiDemo;
import io.camelmedia.testkit.demo.Demo;
import io.camelmedia.testkit.demo.PexDemo;
import io.camelmedia.testkit.demo.PixopDemo;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;

/** The simulators that the command line can start; the constant's name in lower case is the argument's. */
enum SimulatorType {
    CI(CiSimulator::start, CiDemo::new, Map.of()),
    CONTENTAPI(ContentApiSimulator::start, ContentApiDemo::new, Map.of()),
    PEX(PexSimulator::start, PexDemo::new, Map.of("putLimit", (pex, bytes) -> pex.uploads()
            .putLimit(bytes))),
    PIXOP(PixopSimulator::start, PixopDemo::new, Map.of());

    private final Starter starter;
    private final Set<String> options;

    /** A simulator that runs, and what can happen in it by itself. */
    record Started(Simulator simulator, Demo demo) {}

    private interface Starter {
        Started start(SimulatorSettings settings, Map<String, Long> options);
    }

    /** @param options what can be set besides, each to a number */
    <S extends Simulator> SimulatorType(
            Function<SimulatorSettings, S> factory, Function<S, Demo> demo, Map<String, ObjLongConsumer<S>> options) {
        this.options = options.keySet();
        this.starter = (settings, given) -> {
            S simulator = factory.apply(settings);
            given.forEach((option, value) -> options.get(option).accept(simulator, value));
            return new Started(simulator, demo.apply(simulator));
        };
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

    /** What can be set after the simulator's name and a dot. */
    Set<String> options() {
        return options;
    }

    Started start(SimulatorSettings settings, Map<String, Long> given) {
        return starter.start(settings, given);
    }
}
