// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.camel.ComponentProperties;
import io.camelmedia.testkit.camel.ContextConfigurer;
import io.camelmedia.testkit.control.ControlRoutes;
import io.camelmedia.testkit.control.Controlled;
import io.camelmedia.testkit.control.Seed;
import io.camelmedia.testkit.fault.Faults;
import io.camelmedia.testkit.media.MediaStore;
import io.camelmedia.testkit.state.Snapshot;
import io.camelmedia.testkit.state.StateFolder;
import io.camelmedia.testkit.state.StatePart;
import io.camelmedia.testkit.state.StateParts;
import io.camelmedia.testkit.wire.Journal;
import io.javalin.config.RoutesConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A media API on the loopback address: a real HTTP server with the documented behaviour and state. As a JUnit extension
 * it is reset before each test and closed after the last; elsewhere it is used with try-with-resources.
 *
 * <pre>{@code
 * @RegisterExtension
 * static CiSimulator ci = CiSimulator.start();
 * }</pre>
 *
 * <p>A simulator's constructor makes its state, calls {@link #listen} with its routes, and at last {@link #begin}.
 */
public abstract class Simulator implements Controlled, AutoCloseable, BeforeEachCallback, AfterAllCallback {

    private static final String API = "api";

    private final SimulatorSettings settings;
    private final Optional<StateFolder> folder;
    private final MediaStore media;
    private final List<Origin> origins = new ArrayList<>();
    private volatile boolean begun;

    protected Simulator(SimulatorSettings settings) {
        this.settings = settings;
        this.folder = settings.stateFolder().map(StateFolder::new);
        this.media = folder.map(StateFolder::media).map(MediaStore::new).orElseGet(MediaStore::new);
    }

    /** Brings the simulated service's state back to what it was at the start. */
    protected abstract void resetState();

    /** The service's address and credentials as the options of its component, such as {@code apiKey}. */
    protected Map<String, String> options() {
        return Map.of();
    }

    /** The ids of what is there at the start, by the names that routes use for them, such as {@code workspace}. */
    protected Map<String, String> ids() {
        return Map.of();
    }

    /** Does {@code work} while no call changes the state; a simulator whose calls take a lock takes it here. */
    protected <T> T locked(Supplier<T> work) {
        return work.get();
    }

    /** The parts of the service's state, which are written and read together; none unless a simulator names them. */
    protected List<StatePart> stateParts() {
        return List.of();
    }

    @Override
    public List<Seed> seeds() {
        return List.of();
    }

    @Override
    public JsonNode state() {
        return Json.object();
    }

    /** The store of the media that the service receives. */
    protected final MediaStore media() {
        return media;
    }

    /** Starts the API's own server. */
    protected final void listen(Consumer<RoutesConfig> routes) {
        ControlRoutes control = new ControlRoutes(this, settings.controlToken());
        origins.add(0, origin(API, settings.port(), routes.andThen(control::register)));
    }

    /** Called with every request that arrives, to set headers that stand on every answer. */
    protected void arrived(HttpServletRequest request, HttpServletResponse response) {}

    /**
     * Starts a server beside the API's own, on a free port, such as a CDN; it is reset and closed with the simulator.
     *
     * @param name how tests name it
     */
    protected final Origin secondOrigin(String name, Consumer<RoutesConfig> routes) {
        Origin origin = origin(name, 0, routes);
        origins.add(origin);
        return origin;
    }

    /** Ends the start of a simulator: takes over the state that its folder keeps. */
    protected final void begin() {
        folder.ifPresent(kept -> kept.load(parts()));
        begun = true;
        save();
    }

    private StateParts parts() {
        List<StatePart> all = new ArrayList<>(stateParts());
        all.add(settings.clock());
        return new StateParts(all, media);
    }

    /** Where the simulator listens, such as {@code http://127.0.0.1:43210}. */
    @Override
    public final String baseUrl() {
        return api().baseUrl();
    }

    /** The base of the URLs that the simulator hands out: its base URL, unless the settings say otherwise. */
    public final String publicUrl() {
        return settings.publicUrl().orElseGet(this::baseUrl);
    }

    /**
     * The properties that point a Camel application at the simulator: the component's address and credentials, such as
     * {@code camel.component.pex.base-url}, and the ids of what is there at the start, such as {@code workspace}.
     */
    @Override
    public final Map<String, String> properties() {
        Map<String, String> properties = ComponentProperties.of(scheme(), connection());
        properties.putAll(ids());
        return properties;
    }

    /**
     * Sets the component in {@code context} up for the simulator, and makes the ids of what is there at the start known
     * to its routes as properties, such as <code>{{workspace}}</code>. Call it before the routes are made.
     */
    public final void configure(CamelContext context) {
        new ContextConfigurer(context, scheme()).configure(connection(), ids());
    }

    /**
     * Does what {@link #configure} does, and makes service and component quick. A route waits by two clocks: the
     * service's jobs go by the simulator's clock, and the component asks for their state by the machine's clock. The
     * simulator's clock runs from now on, and jobs take no time until the next reset. Endpoints that are made from now
     * on ask every 50 ms, whatever their {@code delay} and {@code pollInterval}.
     */
    public final void hurry(CamelContext context) {
        clock().run();
        shortenJobs();
        configure(context);
        new ContextConfigurer(context, scheme()).quicken();
    }

    /** Lets the service's jobs take no time until the next reset. */
    protected void shortenJobs() {}

    /** Which requests the simulator refuses beside those that the service is known to refuse. */
    public final Strictness strictness() {
        return settings.strictness();
    }

    @Override
    public final boolean isStrict() {
        return strictness().isStrict();
    }

    @Override
    public final SimulatorClock clock() {
        return settings.clock();
    }

    /** The faults of the API's own server, to declare others. */
    public final Faults faults() {
        return api().faults();
    }

    /** The requests that reached the API's own server. */
    public final Journal journal() {
        return api().journal();
    }

    @Override
    public final List<String> origins() {
        return origins.stream().map(Origin::name).toList();
    }

    @Override
    public final Optional<Faults> faults(String origin) {
        return named(origin).map(Origin::faults);
    }

    @Override
    public final Optional<Journal> journal(String origin) {
        return named(origin).map(Origin::journal);
    }

    /** Keeps the service's present state, its media and its clock included. */
    @Override
    public final Snapshot snapshot() {
        return locked(() -> Snapshot.of(parts()));
    }

    /** Replaces the service's state with that of {@code snapshot}. */
    @Override
    public final void restore(Snapshot snapshot) {
        locked(() -> {
            snapshot.restore(parts());
            return snapshot;
        });
        save();
    }

    /** Brings everything back to the start: faults, journals, clock and the service's state. */
    @Override
    public final void reset() {
        origins.forEach(Origin::reset);
        clock().reset();
        resetState();
        save();
    }

    @Override
    public void close() {
        origins.forEach(Origin::close);
        media.close();
    }

    @Override
    public final void beforeEach(ExtensionContext context) {
        reset();
    }

    @Override
    public final void afterAll(ExtensionContext context) {
        close();
    }

    private Origin origin(String name, int port, Consumer<RoutesConfig> routes) {
        return new Origin(name, settings.host(), port, settings.clock(), new SimulatorHooks(this), routes);
    }

    /**
     * Writes the state to its folder, when there is one. Every exchange does so by itself; call this after a change by
     * the simulator's own methods that is to outlive the process.
     */
    public final void save() {
        if (begun) {
            folder.ifPresent(kept -> locked(() -> {
                kept.save(parts());
                return kept;
            }));
        }
    }

    private Optional<Origin> named(String name) {
        return origins.stream().filter(origin -> origin.name().equals(name)).findFirst();
    }

    private Origin api() {
        return origins.get(0);
    }

    private Map<String, String> connection() {
        Map<String, String> connection = new LinkedHashMap<>();
        connection.put("baseUrl", publicUrl());
        connection.putAll(options());
        return connection;
    }
}
