// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster;

import io.camelmedia.samples.cluster.progress.FileRow;
import io.camelmedia.samples.cluster.service.Rate;
import io.camelmedia.samples.cluster.service.Services.Call;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How things stand at a moment, as lines for a person; the last one tells all of it in short.
 *
 * @param expected how many files are to be delivered
 * @param rows     null while the database is away
 */
record Status(int expected, List<Node> nodes, List<FileRow> rows, List<Call> pexCalls, List<Call> polls) {

    private static final int BAR = 30;

    /** @param alive whether its JVM runs */
    record Node(String name, boolean alive) {}

    List<String> lines(Instant now, long nanos) {
        List<String> lines = new ArrayList<>();
        lines.add("%-12s %-8s %8s %10s %10s".formatted("node", "", "in hand", "delivered", "Pex calls"));
        String active = polls.isEmpty() ? "" : polls.get(polls.size() - 1).node();
        nodes.forEach(node -> lines.add(node(node, active)));
        lines.add(summary(now, nanos));
        return lines;
    }

    private String node(Node node, String active) {
        String state = node.name().equals(active) ? "active" : "";
        return "%-12s %-8s %8d %10d %10d"
                .formatted(
                        node.name(),
                        node.alive() ? state : "ended",
                        of(node).stream()
                                .filter(row -> row.held() && !row.isDelivered())
                                .count(),
                        of(node).stream().filter(FileRow::isDelivered).count(),
                        pexCalls.stream()
                                .filter(call -> call.node().equals(node.name()))
                                .count());
    }

    private List<FileRow> of(Node node) {
        return known().stream().filter(row -> node.name().equals(row.node())).toList();
    }

    private String summary(Instant now, long nanos) {
        long delivered = known().stream().filter(FileRow::isDelivered).count();
        int filled = (int) (delivered * BAR / expected);
        String calls = pexCalls.isEmpty()
                ? ""
                : ", Pex %d of %d calls in the last second".formatted(Rate.latest(pexCalls, nanos), Rate.LIMIT);
        return rows == null
                ? "the database is away"
                : "%s%s %d of %d files delivered, lag %d s%s"
                        .formatted(
                                "█".repeat(filled),
                                "░".repeat(BAR - filled),
                                delivered,
                                expected,
                                lag(now).toSeconds(),
                                calls);
    }

    /** How long the oldest file waits that is not delivered. */
    private Duration lag(Instant now) {
        return known().stream()
                .filter(row -> !row.isDelivered())
                .map(row -> Duration.between(row.queuedAt(), now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private List<FileRow> known() {
        return rows == null ? List.of() : rows;
    }
}
