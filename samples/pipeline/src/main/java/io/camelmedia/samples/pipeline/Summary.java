package io.camelmedia.samples.pipeline;

import io.camelmedia.samples.pipeline.Board.Row;
import io.camelmedia.samples.pipeline.services.Service;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The table at the end of a run, and what there is to say about it. */
final class Summary {

    private static final List<String> TITLES = List.of("File", "Pex asset", "Pixop video", "Result", "Bytes", "Time");

    private final Path outbox;
    private final Set<Service> simulated;

    Summary(Path outbox, Set<Service> simulated) {
        this.outbox = outbox;
        this.simulated = simulated;
    }

    List<String> lines(List<Row> rows) {
        List<String> lines = new ArrayList<>(table(rows));
        rows.stream().filter(row -> row.problem() != null).forEach(row -> lines.add(row.name() + " " + row.problem()));
        if (rows.stream().anyMatch(row -> row.fact(Results.SHA256).isPresent())) {
            lines.add("The SHA-256 of each result was compared with that of its source: " + comparison(rows));
        }
        if (!simulated.isEmpty()) {
            lines.add("Simulated: " + simulated.stream().map(Service::title).collect(Collectors.joining(", "))
                    + ". Simulators do not transcode: a result has the bytes of its source.");
        }
        return lines;
    }

    private List<String> table(List<Row> rows) {
        List<List<String>> cells = new ArrayList<>(List.of(TITLES));
        rows.forEach(row -> cells.add(cells(row)));
        int[] widths = new int[TITLES.size()];
        cells.forEach(line -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        });
        return cells.stream().map(line -> aligned(line, widths)).toList();
    }

    private List<String> cells(Row row) {
        return List.of(
                row.name(),
                row.fact("pexAssetId").orElse("-"),
                row.fact("pixopVideoId").orElse("-"),
                row.fact(Results.FILE)
                        .map(name -> outbox.resolve(name).toString())
                        .orElse("-"),
                row.fact(Results.BYTES)
                        .map(bytes -> "%,d".formatted(Long.parseLong(bytes)))
                        .orElse("-"),
                time(row));
    }

    private static String time(Row row) {
        return switch (row.outcome()) {
            case DONE_BEFORE -> "done before";
            case SAME_CONTENT -> "same content";
            case FAILED -> "failed";
            case UNDER_WAY -> "not done";
            case DONE -> time(row.took());
        };
    }

    private static String time(Duration took) {
        return "%d:%04.1f".formatted(took.toMinutes(), took.toSecondsPart() + took.toMillisPart() / 1000.0);
    }

    /** Numbers to the right, texts to the left. */
    private static String aligned(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            boolean number = i >= TITLES.indexOf("Bytes");
            line.append(("%" + (number ? "" : "-") + widths[i] + "s  ").formatted(cells.get(i)));
        }
        return line.toString().stripTrailing();
    }

    private static String comparison(List<Row> rows) {
        List<Row> arrived = rows.stream()
                .filter(row -> row.fact(Results.SHA256).isPresent())
                .toList();
        long same = arrived.stream().filter(Summary::hasSourcesBytes).count();
        long other = arrived.size() - same;
        List<String> parts = new ArrayList<>();
        if (same > 0) {
            parts.add(same + " the same");
        }
        if (other > 0) {
            parts.add(other + " transcoded");
        }
        return String.join(", ", parts);
    }

    private static boolean hasSourcesBytes(Row row) {
        return row.fact(Results.SHA256).equals(row.fact("sha256"));
    }
}
