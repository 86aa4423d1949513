// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster;

import io.camelmedia.samples.cluster.engine.EmbeddedBroker;
import io.camelmedia.samples.cluster.engine.EmbeddedDatabase;
import io.camelmedia.samples.cluster.engine.Engine;
import io.camelmedia.samples.cluster.engine.GivenEngine;
import io.camelmedia.samples.cluster.engine.RestartableEngine;
import io.camelmedia.samples.cluster.progress.Failover;
import io.camelmedia.samples.cluster.progress.FileRow;
import io.camelmedia.samples.cluster.progress.FileTable;
import io.camelmedia.samples.cluster.service.Arrivals;
import io.camelmedia.samples.cluster.service.GivenServices;
import io.camelmedia.samples.cluster.service.Rate;
import io.camelmedia.samples.cluster.service.Services;
import io.camelmedia.samples.cluster.service.Simulators;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One run: what the nodes need, the nodes, and what happens to them until all files are delivered. */
final class Run {

    /** How long what the last kill left may take. */
    private static final Duration SETTLING = Duration.ofSeconds(30);

    /** Between two files, and how long files arrive at least when nodes are killed. */
    private static final Duration GAP = Duration.ofMillis(500);

    private static final Duration ARRIVING = Duration.ofSeconds(40);

    private final Arguments arguments;
    private final Settings settings;
    private final View view;
    private final Engine database;
    private final Engine broker;
    private final Services services;
    private final FileTable table;
    private final Nodes nodes;
    private final Killer killer;

    /** @param started what ends all that the run starts */
    Run(Arguments arguments, Settings settings, View view, Started started) throws IOException, SQLException {
        this.arguments = arguments;
        this.settings = settings;
        this.view = view;
        Home home = Home.fresh(settings.home());
        database = started.add(settings.database()
                .<Engine>map(address -> new GivenEngine("the database", address))
                .orElseGet(() -> EmbeddedDatabase.start(home.database())));
        broker = started.add(settings.broker()
                .<Engine>map(address -> new GivenEngine("the broker", address))
                .orElseGet(() -> EmbeddedBroker.start(home.broker())));
        services = started.add(
                settings.services().isPresent()
                        ? new GivenServices(settings.services().get())
                        : new Simulators(new Arrivals(settings.arrivals(gap()), settings.jobs(), settings.isLifted())));
        table = new FileTable(database.address());
        table.createTables();
        nodes = started.add(new Nodes(home, arguments.nodes(), nodeSettings()));
        killer = new Killer(nodes, restartable(), table, services, settings.killEvery(), view::say);
        view.say("Everything is in " + home.root() + ", the nodes' logs in "
                + home.root().resolve("logs"));
    }

    /** Files go on arriving for so long that there is work in hand whatever is killed or restarted. */
    private Duration gap() {
        Duration evenly = ARRIVING.dividedBy(arguments.files());
        return arguments.kill() && evenly.compareTo(GAP) > 0 ? evenly : GAP;
    }

    private Map<String, String> nodeSettings() {
        Map<String, String> all = new LinkedHashMap<>(services.properties());
        all.put("cluster.database", database.address());
        all.put("cluster.broker", broker.address());
        // While the database is away a node goes on with its share of Pex's calls, unless there is not one for each.
        all.put("cluster.share", Integer.toString(arguments.nodes() > Rate.LIMIT ? 0 : arguments.nodes()));
        settings.consumers().ifPresent(consumers -> all.put("cluster.consumers", consumers));
        return all;
    }

    private List<RestartableEngine> restartable() {
        return Stream.of(database, broker)
                .filter(RestartableEngine.class::isInstance)
                .map(RestartableEngine.class::cast)
                .toList();
    }

    /** Goes on until all files are delivered, or patience has ended. */
    Verdict run() throws InterruptedException {
        Thread arrivals = background("arrivals", this::offer);
        Thread kills = arguments.kill() ? background("kills", killer) : null;
        Instant end = Instant.now().plus(settings.patience());
        List<FileRow> rows = List.of();
        while (isUnderWay(rows, kills) && Instant.now().isBefore(end)) {
            rows = look(rows);
        }
        if (kills != null) {
            kills.interrupt();
            kills.join();
        }
        Instant settled = Instant.now().plus(SETTLING);
        while (!killer.failovers().stream().allMatch(Failover::isOver)
                && Instant.now().isBefore(settled)) {
            rows = look(rows);
        }
        arrivals.interrupt();
        view.show(List.of());
        return new Verdict(
                arguments.files(),
                rows,
                services.judge(),
                killer.failovers(),
                new Verdict.Restarts(
                        killer.restarts(), arguments.kill() ? restartable().size() : 0));
    }

    private boolean isUnderWay(List<FileRow> rows, Thread kills) {
        return delivered(rows) < arguments.files() || kills != null && killer.isRestartDue();
    }

    private List<FileRow> look(List<FileRow> before) throws InterruptedException {
        TimeUnit.SECONDS.sleep(1);
        nodes.check();
        Optional<List<FileRow>> read = table.read();
        show(read.orElse(null));
        return read.orElse(before);
    }

    private void show(List<FileRow> rows) {
        List<Services.Call> polls = services.polls();
        if (rows != null) {
            killer.failovers().forEach(failover -> failover.observe(rows, polls));
        }
        view.show(new Status(arguments.files(), nodes.states(), rows, services.pexCalls(), polls)
                .lines(Instant.now(), System.nanoTime()));
    }

    private void offer() {
        try {
            services.offer(arguments.files());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long delivered(List<FileRow> rows) {
        return rows.stream().filter(FileRow::isDelivered).count();
    }

    private static Thread background(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
