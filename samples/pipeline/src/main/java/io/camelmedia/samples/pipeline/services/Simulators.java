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

    private static final Map<Service, Plan> PLANS = new EnumMap<>(Map.of(
            Service.PEX,
            new Plan(PexSimulator::start, Map.of("apiKey", PexSimulator.API_KEY)),
            Service.PIXOP,
            new Plan(PixopSimulator::start, Map.of("email", PixopSimulator.EMAIL, "password", PixopSimulator.PASSWORD)),
            Service.CONTENTAPI,
            new Plan(
                    ContentApiSimulator::start,
                    Map.of(
                            "clientId", ContentApiSimulator.CLIENT_ID,
                            "authenticationToken", ContentApiSimulator.AUTHENTICATION_TOKEN)),
            Service.CI,
            new Plan(
                    CiSimulator::start,
                    Map.of(
                            "username", CiSimulator.USERNAME,
                            "password", CiSimulator.PASSWORD,
                            "clientId", CiSimulator.CLIENT_ID,
                            "clientSecret", CiSimulator.CLIENT_SECRET,
                            "workspaceId", CiSimulator.WORKSPACE,
                            "recipients", CiSimulator.USERNAME))));

    private final Map<Service, Simulator> started = new EnumMap<>(Service.class);

    /** How a simulator is started, and what it asks for. */
    private record Plan(Function<SimulatorSettings, Simulator> start, Map<String, String> settings) {}

    public Simulators(Collection<Service> services) {
        SimulatorSettings settings = SimulatorSettings.defaults().withClock(SimulatorClock.running());
        services.forEach(
                service -> started.put(service, PLANS.get(service).start().apply(settings)));
    }

    /** Addresses and credentials, as the Camel application takes them. */
    public Map<String, String> camelProperties() {
        Map<String, String> all = new LinkedHashMap<>();
        started.forEach((service, simulator) -> {
            all.put(service.camelProperty("baseUrl"), simulator.baseUrl());
            PLANS.get(service).settings().forEach((setting, value) -> all.put(service.camelProperty(setting), value));
        });
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
