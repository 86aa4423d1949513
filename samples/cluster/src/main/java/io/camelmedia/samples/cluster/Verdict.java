// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster;

import io.camelmedia.samples.cluster.progress.Failover;
import io.camelmedia.samples.cluster.progress.FileRow;
import io.camelmedia.samples.cluster.service.Check;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The end of a run.
 *
 * @param expected how many files were to be delivered
 * @param rows     what the table tells of the files
 * @param services what the services have, held against what was to be
 * @param restarts how many engines were to be restarted, and how many were
 */
record Verdict(int expected, List<FileRow> rows, List<Check> services, List<Failover> failovers, Restarts restarts) {

    /** Engines that were restarted of those that were to be. */
    record Restarts(int done, int wanted) {}

    boolean holds() {
        return checks().stream().allMatch(Check::holds);
    }

    private List<Check> checks() {
        List<Check> all = new ArrayList<>();
        long delivered = rows.stream().filter(FileRow::isDelivered).count();
        all.add(new Check(
                "every file delivered, as the nodes remember",
                delivered == expected,
                delivered + " of " + expected
                        + filesPerMinute()
                                .map(rate -> ", " + rate + " a minute")
                                .orElse("")));
        all.addAll(services);
        if (!failovers.isEmpty()) {
            all.add(new Check(
                    "what killed nodes had in hand taken over",
                    failovers.stream().allMatch(failover -> failover.filesLeft() == 0),
                    failovers.stream().mapToInt(Failover::files).sum() + " files of " + failovers.size()
                            + " nodes, after " + longest(Failover::filesTaken) + " at most"));
            all.add(new Check(
                    "the active node replaced",
                    failovers.stream().filter(Failover::isActive).allMatch(each -> each.eventsTaken()
                            .isPresent()),
                    failovers.stream().filter(Failover::isActive).count() + " times, after "
                            + longest(Failover::eventsTaken) + " at most"));
        }
        if (restarts.wanted() > 0) {
            all.add(new Check(
                    "database and broker restarted meanwhile",
                    restarts.done() == restarts.wanted(),
                    restarts.done() + " of " + restarts.wanted()));
        }
        return all;
    }

    private Optional<Long> filesPerMinute() {
        Optional<Instant> first = rows.stream().map(FileRow::queuedAt).min(Instant::compareTo);
        Optional<Instant> last = rows.stream()
                .filter(FileRow::isDelivered)
                .map(FileRow::deliveredAt)
                .max(Instant::compareTo);
        return first.flatMap(from -> last.map(to -> Duration.between(from, to)))
                .filter(took -> took.toMillis() > 0)
                .map(took -> rows.stream().filter(FileRow::isDelivered).count() * 60_000 / took.toMillis());
    }

    private String longest(Function<Failover, Optional<Duration>> time) {
        return failovers.stream()
                .map(time)
                .flatMap(Optional::stream)
                .max(Duration::compareTo)
                .map(Verdict::seconds)
                .orElse("-");
    }

    private static String seconds(Duration time) {
        return "%.1f s".formatted(time.toMillis() / 1000.0);
    }

    /** A table of fail-overs, one of what was promised, and the verdict. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!failovers.isEmpty()) {
            lines.add("");
            lines.add("%-12s %8s %14s %14s".formatted("killed", "in hand", "files taken", "events taken"));
            failovers.forEach(each -> lines.add("%-12s %8d %14s %14s"
                    .formatted(
                            each.node(),
                            each.files(),
                            each.filesTaken().map(Verdict::seconds).orElse("-"),
                            each.eventsTaken().map(Verdict::seconds).orElse(each.isActive() ? "never" : "-"))));
        }
        lines.add("");
        checks().forEach(check ->
                lines.add("%-4s %-46s %s".formatted(check.holds() ? "ok" : "NO", check.name(), check.detail())));
        lines.add("");
        lines.add(holds() ? "The verdict: it holds." : "The verdict: it does not hold.");
        return lines;
    }
}
