// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The nodes, each with a number; a node that is started again has the number and another name. */
final class Nodes implements AutoCloseable {

    private final Home home;
    private final Map<String, String> settings;
    private final List<NodeProcess> processes = new ArrayList<>();
    private final int[] starts;

    /** @param settings all that nodes have in common */
    Nodes(Home home, int count, Map<String, String> settings) {
        this.home = home;
        this.settings = settings;
        this.starts = new int[count];
        for (int number = 0; number < count; number++) {
            processes.add(launch(number));
        }
    }

    private NodeProcess launch(int number) {
        starts[number]++;
        return NodeProcess.start(home, "node-" + (number + 1) + "." + starts[number], settings);
    }

    synchronized int count() {
        return processes.size();
    }

    synchronized List<NodeProcess> processes() {
        return List.copyOf(processes);
    }

    synchronized List<Status.Node> states() {
        return processes.stream()
                .map(process -> new Status.Node(process.name(), process.isAlive()))
                .toList();
    }

    /** Ends the node of a number as a power failure does, does {@code then}, and starts it again. */
    synchronized void kill(int number, Runnable then) {
        processes.get(number).kill();
        then.run();
        processes.set(number, launch(number));
    }

    /** @throws IllegalStateException when a node has ended though nobody killed it */
    synchronized void check() {
        processes.stream().filter(process -> !process.isAlive()).findFirst().ifPresent(ended -> {
            throw new IllegalStateException(
                    ended.name() + " has ended by itself; its last words are in " + home.log(ended.name()));
        });
    }

    /** Ends all of them in good order. */
    @Override
    public void close() {
        processes().forEach(NodeProcess::stop);
        try {
            for (NodeProcess process : processes()) {
                process.awaitEnd();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            processes().forEach(NodeProcess::kill);
        }
    }
}
