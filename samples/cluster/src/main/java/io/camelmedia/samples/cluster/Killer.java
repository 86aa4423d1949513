// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster;

import io.camelmedia.samples.cluster.engine.RestartableEngine;
import io.camelmedia.samples.cluster.progress.Failover;
import io.camelmedia.samples.cluster.progress.FileRow;
import io.camelmedia.samples.cluster.progress.FileTable;
import io.camelmedia.samples.cluster.service.Services;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Kills a node chosen at random, and starts it again, all the time; after the first kills it restarts an engine each. Runs on a
 * thread of its own until it is interrupted.
 */
final class Killer implements Runnable {

    private final Nodes nodes;
    private final Queue<RestartableEngine> engines;
    private final FileTable table;
    private final Services services;
    private final Duration pause;
    private final Consumer<String> log;
    private final Random random = new Random();
    private final List<Failover> failovers = new CopyOnWriteArrayList<>();
    private volatile int restarts;

    /**
     * @param pause on average between two kills
     * @param log   told what is done
     */
    Killer(
            Nodes nodes,
            List<RestartableEngine> engines,
            FileTable table,
            Services services,
            Duration pause,
            Consumer<String> log) {
        this.nodes = nodes;
        this.engines = new ConcurrentLinkedQueue<>(engines);
        this.table = table;
        this.services = services;
        this.pause = pause;
        this.log = log;
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(pause.toMillis() / 2 + random.nextLong(pause.toMillis()));
                kill(random.nextInt(nodes.count()));
                if (!engines.isEmpty()) {
                    restart(engines.peek());
                    engines.remove();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void kill(int number) {
        String name = nodes.processes().get(number).name();
        List<Services.Call> polls = services.polls();
        boolean active = !polls.isEmpty() && polls.get(polls.size() - 1).node().equals(name);
        Instant killedAt = Instant.now();
        nodes.kill(number, () -> failovers.add(new Failover(name, killedAt, inHand(name), active)));
        Failover failover = failovers.get(failovers.size() - 1);
        log.accept(name + " killed with " + failover.files() + " files in hand" + (active ? ", it was active" : ""));
    }

    private Set<String> inHand(String node) {
        return table.read().orElse(List.of()).stream()
                .filter(row -> row.held() && !row.isDelivered() && node.equals(row.node()))
                .map(FileRow::id)
                .collect(Collectors.toSet());
    }

    private void restart(RestartableEngine engine) {
        log.accept(engine.name() + " is restarted");
        engine.restart();
        restarts++;
    }

    List<Failover> failovers() {
        return failovers;
    }

    /** Whether an engine was not restarted yet. */
    boolean isRestartDue() {
        return !engines.isEmpty();
    }

    /** How often an engine was restarted. */
    int restarts() {
        return restarts;
    }
}
