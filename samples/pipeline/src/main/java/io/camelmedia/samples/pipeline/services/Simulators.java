// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.services;

import io.camelmedia.samples.pipeline.BadInputException;
import io.camelmedia.testkit.Simulator;
import io.camelmedia.testkit.SimulatorClock;
import io.camelmedia.testkit.SimulatorSettings;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Stands in for services, in this JVM and by the machine's time. Each keeps what it knows in a folder, and goes on there
 * in the next run, at the same address when that is free.
 */
public final class Simulators implements AutoCloseable {

    private static final Map<Service, Function<SimulatorSettings, Simulator>> STARTS = new EnumMap<>(Map.of(
            Service.PEX, PexSimulator::start,
            Service.PIXOP, PixopSimulator::start,
            Service.CONTENTAPI, ContentApiSimulator::start,
            Service.CI, CiSimulator::start));

    private static final Map<String, String> CI_OF_ROUTES =
            Map.of("workspaceId", CiSimulator.WORKSPACE, "recipients", CiSimulator.USERNAME);

    /** Pex asks for tus from 2 GB on only; the simulator takes it for any length, so that uploads go on where they broke. */
    private static final Map<String, String> PEX_OF_ROUTES = Map.of("pex.uploadMethod", "tus");

    private final Map<Service, Simulator> started = new EnumMap<>(Service.class);

    /**
     * Starts them.
     *
     * @param folder of what they know
     * @throws BadInputException when what lies there is of another version
     */
    public Simulators(Collection<Service> services, Path folder) throws IOException {
        for (Service service : services) {
            Files.createDirectories(folder);
            started.put(service, start(service, folder));
        }
    }

    private static Simulator start(Service service, Path folder) throws IOException {
        Ports ports = new Ports(folder.resolve(service.scheme() + ".port"));
        SimulatorSettings settings = SimulatorSettings.defaults()
                .withClock(SimulatorClock.running())
                .withStateFolder(folder.resolve(service.scheme()))
                .withPort(ports.preferred());
        try {
            Simulator simulator = STARTS.get(service).apply(settings);
            ports.remember(URI.create(simulator.baseUrl()).getPort());
            return simulator;
        } catch (IllegalStateException e) {
            throw new BadInputException("The simulator of " + service.title() + " cannot go on with " + folder + ": "
                    + e.getMessage() + ". Delete " + folder.getParent() + " to begin anew");
        }
    }

    /** Lets bodies move at so many bytes a second. */
    public void slow(long bytesPerSecond) {
        started.values().forEach(simulator -> simulator.faults().on("*", "*").slow(bytesPerSecond));
        if (started.get(Service.CI) instanceof CiSimulator ci) {
            ci.uploads().origin().faults().on("*", "*").slow(bytesPerSecond);
        }
    }

    /** Addresses and credentials, as the Camel application takes them. */
    public Map<String, String> camelProperties() {
        Map<String, String> all = new LinkedHashMap<>();
        started.values().forEach(simulator -> all.putAll(simulator.properties()));
        if (started.containsKey(Service.CI)) {
            CI_OF_ROUTES.forEach((setting, value) -> all.put(Service.CI.camelProperty(setting), value));
        }
        if (started.containsKey(Service.PEX)) {
            all.putAll(PEX_OF_ROUTES);
        }
        return all;
    }

    /** Where they listen. */
    public Map<Service, String> addresses() {
        Map<Service, String> addresses = new EnumMap<>(Service.class);
        started.forEach((service, simulator) -> addresses.put(service, simulator.baseUrl()));
        return addresses;
    }

    @Override
    public void close() {
        started.values().forEach(Simulator::close);
    }
}
