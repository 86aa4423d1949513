package io.camelmedia.testkit;

import io.camelmedia.testkit.fault.AnswerHeaders;
import io.camelmedia.testkit.fault.Faults;
import io.camelmedia.testkit.wire.Journal;
import io.javalin.config.RoutesConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
 * <p>A simulator's constructor makes its state and then calls {@link #listen} with its routes.
 */
public abstract class Simulator implements AutoCloseable, BeforeEachCallback, AfterAllCallback {

    private final SimulatorSettings settings;
    private final List<Origin> origins = new ArrayList<>();

    protected Simulator(SimulatorSettings settings) {
        this.settings = settings;
    }

    /** Brings the simulated service's state back to what it was at the start. */
    protected abstract void resetState();

    /** Starts the API's own server. */
    protected final void listen(Consumer<RoutesConfig> routes) {
        listen(routes, AnswerHeaders.NONE);
    }

    /** Starts the API's own server, whose every answer bears {@code headers}. */
    protected final void listen(Consumer<RoutesConfig> routes, AnswerHeaders headers) {
        origins.add(0, new Origin(settings.port(), settings.clock(), routes, headers));
    }

    /** Starts a server beside the API's own, on a free port, such as a CDN; it is reset and closed with the simulator. */
    protected final Origin secondOrigin(Consumer<RoutesConfig> routes) {
        Origin origin = new Origin(0, settings.clock(), routes, AnswerHeaders.NONE);
        origins.add(origin);
        return origin;
    }

    /** Where the simulator listens, such as {@code http://127.0.0.1:43210}. */
    public final String baseUrl() {
        return api().baseUrl();
    }

    /** What the URLs bear that the simulator hands out: its base URL, unless the settings say otherwise. */
    public final String publicUrl() {
        return settings.publicUrl().orElseGet(this::baseUrl);
    }

    /** What the simulator refuses beside what the service is known to refuse. */
    public final Strictness strictness() {
        return settings.strictness();
    }

    public final SimulatorClock clock() {
        return settings.clock();
    }

    public final Faults faults() {
        return api().faults();
    }

    public final Journal journal() {
        return api().journal();
    }

    /** Brings everything back to the start: faults, journals, clock and the service's state. */
    public final void reset() {
        origins.forEach(Origin::reset);
        clock().reset();
        resetState();
    }

    @Override
    public void close() {
        origins.forEach(Origin::close);
    }

    @Override
    public final void beforeEach(ExtensionContext context) {
        reset();
    }

    @Override
    public final void afterAll(ExtensionContext context) {
        close();
    }

    private Origin api() {
        return origins.get(0);
    }
}
