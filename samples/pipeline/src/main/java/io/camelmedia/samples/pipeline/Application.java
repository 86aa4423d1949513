// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import io.camelmedia.console.ConsoleServer;
import io.camelmedia.samples.pipeline.console.Console;
import io.camelmedia.samples.pipeline.ledger.Ledger;
import io.camelmedia.samples.pipeline.services.Ports;
import io.camelmedia.samples.pipeline.services.Services;
import io.camelmedia.samples.pipeline.services.Simulators;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.Main;
import org.apache.camel.main.MainListenerSupport;

/** The Camel application: the beans that the routes use, and the routes. */
final class Application implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int SECONDS_TO_STOP = 5;

    private final Home home;
    private final Services services;
    private final Console console;
    private final Board board;
    private final Simulators simulators;
    private final EventLog events;
    private final Clock clock = Clock.systemUTC();
    private volatile boolean stopping;
    private final Main main = new Main(Application.class);

    Application(Home home, Services services, Console console, Board board) throws IOException {
        this.home = home;
        this.services = services;
        this.console = console;
        this.board = board;
        this.events = new EventLog(home.events());
        this.simulators = new Simulators(services.simulated(), home.simulators());
        Long rate = Long.getLong("pipeline.rate");
        if (rate != null) {
            simulators.slow(rate);
        }
    }

    /**
     * Works until all files are done, or {@link #stop} is called.
     *
     * @param goesOn whether to wait for more files then
     */
    void run(Inbox inbox, boolean goesOn) throws Exception {
        simulators
                .addresses()
                .forEach((service, address) -> console.say("Simulator of " + service.title() + ": " + address));
        board.expect(inbox.names());
        main.configure()
                .withName("pipeline")
                .withRoutesIncludePattern("classpath:camel/*.yaml")
                .withShutdownTimeout(SECONDS_TO_STOP)
                .withAutoConfigurationLogSummary(false);
        properties(goesOn).forEach(main::addInitialProperty);
        beans(inbox).forEach(main::bind);
        main.run();
    }

    /**
     * Has the console of the components served in the browser while the application runs.
     *
     * @param ready gets its address
     */
    void serveConsole(Consumer<URI> ready) throws IOException {
        Ports ports = new Ports(home.state().resolve("console.port"));
        main.addInitialProperty("camel.media.console.enabled", "true");
        main.addInitialProperty("camel.media.console.port", String.valueOf(ports.preferred()));
        main.addMainListener(new MainListenerSupport() {
            @Override
            public void afterStart(BaseMainSupport started) {
                ConsoleServer server = started.getCamelContext().hasService(ConsoleServer.class);
                URI address = URI.create(server.address());
                ports.remember(address.getPort());
                ready.accept(address);
            }
        });
    }

    /** Ends it: what is at work has a few seconds. */
    void stop() {
        stopping = true;
        main.completed();
    }

    private Map<String, String> properties(boolean goesOn) {
        Map<String, String> all = new LinkedHashMap<>(services.camelProperties());
        all.putAll(simulators.camelProperties());
        all.put("pipeline.inbox", home.inbox().toString());
        all.put("pipeline.outbox", home.outbox().toString());
        all.put("pipeline.state", home.state().toString());
        all.put("pipeline.endsByItself", String.valueOf(!goesOn));
        all.put("pipeline.takesFromCi", String.valueOf(goesOn && all.containsKey("ci.sourceWorkspaceId")));
        return all;
    }

    private Map<String, Object> beans(Inbox inbox) throws IOException {
        Ledger ledger = new Ledger(home.ledger(), board::reached, clock, console);
        Results results = new Results(home.outbox(), services.simulated());
        return Map.of(
                "console", console,
                "inbox", inbox,
                "ledger", ledger,
                "events", events,
                "intake", new Intake(results, ledger, board, inbox, console, clock, () -> stopping),
                "results", results,
                "overseer", new Overseer(board, events, PATIENCE, clock, console, this::stop));
    }

    @Override
    public void close() throws IOException {
        simulators.close();
        events.close();
    }
}
