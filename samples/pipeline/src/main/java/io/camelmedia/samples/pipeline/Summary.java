// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import io.camelmedia.samples.pipeline.Board.Outcome;
import io.camelmedia.samples.pipeline.Board.Row;
import io.camelmedia.samples.pipeline.console.Sizes;
import io.camelmedia.samples.pipeline.console.Tone;
import io.camelmedia.samples.pipeline.console.Wrapping;
import io.camelmedia.samples.pipeline.services.Service;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a run ends with: what became of each file, and where things are. A table when it fits, else a few lines for each
 * file, since a link or a path that is cut leads nowhere.
 */
final class Summary {

    private static final List<String> TITLES =
            List.of("File", "Time", "Size", "Result", "MediaBox", "Pex asset", "Pixop video");
    private static final String NONE = "-";
    private static final String GAP = "  ";
    private static final int LABEL = 12;

    private final Home home;
    private final Path here;
    private final Set<Service> simulated;

    /** A line, and how it is meant. */
    record Line(Tone tone, String text) {}

    /** @param here where the user is: what lies below is named from there */
    Summary(Home home, Path here, Set<Service> simulated) {
        this.home = home;
        this.here = here;
        this.simulated = simulated;
    }

    List<Line> lines(List<Row> rows, int width) {
        List<Line> lines = new ArrayList<>();
        if (rows.isEmpty()) {
            lines.add(new Line(Tone.STRONG, "No file came."));
        } else {
            lines.addAll(files(rows, width));
        }
        if (rows.stream().anyMatch(row -> row.fact(Results.SHA256).isPresent())) {
            lines.add(new Line(Tone.PLAIN, "Checked by length and SHA-256: " + comparison(rows)));
        }
        if (!simulated.isEmpty()) {
            String names = simulated.stream().map(Service::title).collect(Collectors.joining(", "));
            lines.add(new Line(
                    Tone.FAINT,
                    "Simulated: " + names + ". Simulators do not transcode: a result has the bytes of its source."));
        }
        lines.addAll(folders(rows));
        return lines;
    }

    private List<Line> files(List<Row> rows, int width) {
        List<List<String>> cells = new ArrayList<>(List.of(TITLES));
        rows.forEach(row -> cells.add(cells(row)));
        List<Integer> shown = columns(cells);
        int[] widths = new int[TITLES.size()];
        cells.forEach(line -> shown.forEach(i -> widths[i] = Math.max(widths[i], Wrapping.columns(line.get(i)))));
        int taken = shown.stream().mapToInt(i -> widths[i] + GAP.length()).sum() - GAP.length();
        List<Line> lines = new ArrayList<>();
        if (taken <= width) {
            lines.add(new Line(Tone.STRONG, aligned(TITLES, shown, widths)));
            for (int i = 0; i < rows.size(); i++) {
                lines.add(new Line(tone(rows.get(i)), aligned(cells.get(i + 1), shown, widths)));
                lines.addAll(problem(rows.get(i)));
            }
        } else {
            rows.forEach(row -> lines.addAll(block(row)));
        }
        return lines;
    }

    /** Those that have something in a row. */
    private static List<Integer> columns(List<List<String>> cells) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < TITLES.size(); i++) {
            int column = i;
            if (cells.stream().skip(1).anyMatch(row -> !row.get(column).equals(NONE))) {
                columns.add(i);
            }
        }
        return columns;
    }

    private List<Line> block(Row row) {
        List<String> cells = cells(row);
        List<Line> lines = new ArrayList<>();
        String size = cells.get(2).equals(NONE) ? "" : ", " + cells.get(2);
        lines.add(new Line(tone(row), row.name() + GAP + cells.get(1) + size));
        for (int i = TITLES.indexOf("Result"); i < TITLES.size(); i++) {
            if (!cells.get(i).equals(NONE)) {
                lines.add(labelled("  " + TITLES.get(i), cells.get(i)));
            }
        }
        lines.addAll(problem(row));
        return lines;
    }

    private static List<Line> problem(Row row) {
        return row.problem() == null ? List.of() : List.of(new Line(tone(row), "  " + row.problem()));
    }

    private static Tone tone(Row row) {
        return switch (row.outcome()) {
            case DONE -> Tone.GOOD;
            case FAILED -> Tone.BAD;
            case UNDER_WAY, DONE_BEFORE, SAME_CONTENT -> Tone.PLAIN;
        };
    }

    private List<String> cells(Row row) {
        return List.of(
                row.name(),
                time(row),
                row.fact(Results.BYTES)
                        .map(bytes -> Sizes.bytes(Long.parseLong(bytes)))
                        .orElse(NONE),
                row.fact(Results.FILE)
                        .map(name -> near(home.outbox().resolve(name)))
                        .orElse(NONE),
                row.fact("ciMediaBoxLink").orElse(NONE),
                row.fact("pexAssetId").orElse(NONE),
                row.fact("pixopVideoId").orElse(NONE));
    }

    private static String time(Row row) {
        return switch (row.outcome()) {
            case DONE_BEFORE -> "done before";
            case SAME_CONTENT -> "same content";
            case FAILED -> "failed";
            case UNDER_WAY -> "not done";
            case DONE -> Sizes.time(row.took());
        };
    }

    private static String aligned(List<String> cells, List<Integer> shown, int[] widths) {
        return shown.stream()
                .map(i -> cells.get(i) + " ".repeat(widths[i] - Wrapping.columns(cells.get(i))))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private List<Line> folders(List<Row> rows) {
        List<Line> lines = new ArrayList<>();
        lines.add(labelled("Results", near(home.outbox())));
        lines.add(labelled("Events", near(home.events())));
        lines.add(labelled("Log", near(home.log())));
        if (rows.stream().anyMatch(row -> row.outcome() == Outcome.FAILED || row.outcome() == Outcome.UNDER_WAY)) {
            lines.add(labelled("Not done", near(home.inbox()) + " (the next run goes on with it)"));
        }
        return lines;
    }

    private static Line labelled(String label, String text) {
        return new Line(Tone.PLAIN, label + " ".repeat(LABEL + 2 - label.length()) + text);
    }

    private String near(Path path) {
        return (path.startsWith(here) ? here.relativize(path) : path).toString();
    }

    private static String comparison(List<Row> rows) {
        Map<Boolean, Long> arrived = rows.stream()
                .filter(row -> row.fact(Results.SHA256).isPresent())
                .collect(Collectors.partitioningBy(
                        row -> row.fact(Results.SHA256).equals(row.fact("sha256")), Collectors.counting()));
        List<String> parts = new ArrayList<>();
        if (arrived.get(true) > 0) {
            parts.add(arrived.get(true) + " the same as the source");
        }
        if (arrived.get(false) > 0) {
            parts.add(arrived.get(false) + " transcoded");
        }
        return String.join(", ", parts);
    }
}
