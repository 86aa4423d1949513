// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster.progress;

import io.camelmedia.samples.cluster.service.Services.Call;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What became of the work of a node that was killed. */
public final class Failover {

    private final String node;
    private final Instant killedAt;
    private final int files;
    private final boolean active;
    private final Set<String> left;
    private final List<Duration> taken = new ArrayList<>();
    private Duration polled;

    /**
     * @param inHand the ids of the files that it worked on
     * @param active whether it was the node that follows the events
     */
    public Failover(String node, Instant killedAt, Set<String> inHand, boolean active) {
        this.node = node;
        this.killedAt = killedAt;
        this.files = inHand.size();
        this.active = active;
        this.left = new HashSet<>(inHand);
    }

    /** Learns who has taken over meanwhile. */
    public void observe(List<FileRow> rows, List<Call> polls) {
        rows.stream()
                .filter(row -> left.contains(row.id()) && (!node.equals(row.node()) || row.isDelivered()))
                .forEach(row -> {
                    left.remove(row.id());
                    if (!node.equals(row.node())) {
                        taken.add(Duration.between(killedAt, row.takenAt()));
                    }
                });
        if (active && polled == null) {
            polls.stream()
                    .filter(poll -> poll.at().isAfter(killedAt) && !poll.node().equals(node))
                    .findFirst()
                    .ifPresent(poll -> polled = Duration.between(killedAt, poll.at()));
        }
    }

    public String node() {
        return node;
    }

    public int files() {
        return files;
    }

    public boolean isActive() {
        return active;
    }

    /** Until the last of its files was taken by another node. */
    public Optional<Duration> filesTaken() {
        return taken.stream().max(Duration::compareTo);
    }

    /** Until another node asked for events. */
    public Optional<Duration> eventsTaken() {
        return Optional.ofNullable(polled);
    }

    /** Whether others do all that it did. */
    public boolean isOver() {
        return left.isEmpty() && (!active || polled != null);
    }

    /** How many of its files nobody has taken. */
    public int filesLeft() {
        return left.size();
    }
}
