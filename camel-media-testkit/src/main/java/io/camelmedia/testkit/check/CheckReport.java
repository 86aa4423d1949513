// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The outcome of a check, as a table. It holds names of operations and fields, types and statuses, and no values. */
public final class CheckReport {

    private final String scheme;
    private final List<Row> rows;

    CheckReport(String scheme, List<Row> rows) {
        this.scheme = scheme;
        this.rows = rows;
    }

    /** Whether every operation that was asked for answered as expected. */
    public boolean isUpToDate() {
        return rows.stream().noneMatch(Row::isOutOfDate);
    }

    /** The table, a line for each operation and one for each difference. */
    public String table() {
        String lines = rows.stream().flatMap(this::lines).collect(Collectors.joining("\n"));
        return "%-36s %-6s %s%n%s%n".formatted("operation", "status", "compared with record and simulator", lines);
    }

    private Stream<String> lines(Row row) {
        String status = row.status() == 0 ? "-" : Integer.toString(row.status());
        String head = "%-36s %-6s %s".formatted(scheme + ":" + row.operation(), status, row.verdict());
        return Stream.of(
                        Stream.of(head),
                        row.more().stream().map(field -> "    more: " + field),
                        row.others().stream().map(field -> "    type: " + field))
                .flatMap(each -> each);
    }
}
