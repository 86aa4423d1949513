// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a bench found, as a table of Markdown.
 *
 * @param title what was measured, and how
 */
public record Table(String title, List<Figure> figures) {

    /** Markdown wants three dashes. */
    private static final int NARROWEST = 3;

    @Override
    public String toString() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Figure.TITLES.cells());
        figures.forEach(figure -> rows.add(figure.cells()));
        List<Integer> widths = IntStream.range(0, rows.get(0).size())
                .mapToObj(column ->
                        rows.stream().mapToInt(row -> row.get(column).length()).reduce(NARROWEST, Math::max))
                .toList();
        String rule = widths.stream().map("-"::repeat).collect(Collectors.joining(" | ", "| ", " |"));
        Stream<String> lines = rows.stream().map(row -> line(row, widths));
        List<String> all = new ArrayList<>(lines.toList());
        all.add(1, rule);
        return title + "\n\n" + String.join("\n", all) + "\n";
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> String.format("%-" + widths.get(column) + "s", cells.get(column)))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
