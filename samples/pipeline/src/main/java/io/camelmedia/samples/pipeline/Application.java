package io.camelmedia.samples.pipeline;

import io.camelmedia.samples.pipeline.console.Console;
import io.camelmedia.samples.pipeline.ledger.Ledger;
import io.camelmedia.samples.pipeline.services.Service;
import io.camelmedia.samples.pipeline.services.Services;
import io.camelmedia.samples.pipeline.services.Simulators;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.camel.main.Main;

/** The Camel application: the beans that the routes use, and the routes. */
final class Application implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Home home;
    private final Services services;
    private final Console console;
    private final Simulators simulators;
    private final EventLog events;
    private final Board board = new Board();
    private final Clock clock = Clock.systemUTC();

    Application(Home home, Services services, Console console) throws IOException {
        this.home = home;
        this.services = services;
        this.console = console;
        this.events = new EventLog(home.events());
        this.simulators = new Simulators(services.simulated());
    }

    /**
     * Works until all files are done, or the JVM is asked to end.
     *
     * @param watch whether to go on then
     * @return what became of each file
     */
    List<Board.Row> run(Inbox inbox, boolean watch) throws Exception {
        simulators
                .addresses()
                .forEach((service, address) -> console.say("Simulator of " + service.title() + ": " + address));
        board.expect(inbox.names());
        Main main = new Main(Application.class);
        main.configure()
                .withName("pipeline")
                .withRoutesIncludePattern("classpath:camel/*.yaml")
                .withAutoConfigurationLogSummary(false);
        properties(watch).forEach(main::addInitialProperty);
        beans(inbox, main).forEach(main::bind);
        main.run();
        return board.rows();
    }

    private Map<String, String> properties(boolean watch) {
        Map<String, String> all = new LinkedHashMap<>(services.camelProperties());
        all.putAll(simulators.camelProperties());
        all.put("pipeline.inbox", home.inbox().toString());
        all.put("pipeline.outbox", home.outbox().toString());
        all.put("pipeline.state", home.state().toString());
        all.put("pipeline.endsByItself", String.valueOf(!watch));
        all.put("pipeline.takesFromCi", String.valueOf(watch && all.containsKey("ci.sourceWorkspaceId")));
        return all;
    }

    private Map<String, Object> beans(Inbox inbox, Main main) throws IOException {
        Set<Service> simulated = services.simulated();
        Ledger ledger =
                new Ledger(home.ledger(), step -> simulated.contains(Service.of(step.split("/")[0])), clock, console);
        return Map.of(
                "console", console,
                "inbox", inbox,
                "ledger", ledger,
                "events", events,
                "intake", new Intake(home.outbox(), ledger, board, inbox, console, clock),
                "results", new Results(home.outbox(), simulated),
                "overseer", new Overseer(board, events, PATIENCE, clock, console, main::completed));
    }

    @Override
    public void close() throws IOException {
        simulators.close();
        events.close();
    }
}
