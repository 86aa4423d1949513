package io.camelmedia.samples.pipeline.services;

import io.camelmedia.testkit.Simulator;
import io.camelmedia.testkit.SimulatorClock;
import io.camelmedia.testkit.SimulatorSettings;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Stands in for services, in this JVM and by the machine's time. */
public final class Simulators implements AutoCloseable {

    private static final Map<Service, Function<SimulatorSettings, Simulator>> STARTS = new EnumMap<>(Map.of(
            Service.PEX, PexSimulator::start,
            Service.PIXOP, PixopSimulator::start,
            Service.CONTENTAPI, ContentApiSimulator::start,
            Service.CI, CiSimulator::start));

    private static final Map<String, String> CI_OF_ROUTES =
            Map.of("workspaceId", CiSimulator.WORKSPACE, "recipients", CiSimulator.USERNAME);

    private final Map<Service, Simulator> started = new EnumMap<>(Service.class);

    public Simulators(Collection<Service> services) {
        SimulatorSettings settings = SimulatorSettings.defaults().withClock(SimulatorClock.running());
        services.forEach(service -> started.put(service, STARTS.get(service).apply(settings)));
    }

    /** Addresses and credentials, as the Camel application takes them. */
    public Map<String, String> camelProperties() {
        Map<String, String> all = new LinkedHashMap<>();
        started.values().forEach(simulator -> all.putAll(simulator.properties()));
        if (started.containsKey(Service.CI)) {
            CI_OF_ROUTES.forEach((setting, value) -> all.put(Service.CI.camelProperty(setting), value));
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
