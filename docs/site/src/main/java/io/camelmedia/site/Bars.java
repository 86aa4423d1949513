// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures of a table as bars: those that several rows give in the same measure. */
final class Bars {

    private static final int ENOUGH = 3;
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| *(.+?) *\\| *(.+?) *\\| *([\\d.]+)(?: \\(missed\\))? *\\|.*$");
    private static final Pattern MEASURE = Pattern.compile("(.+), of (.+)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private Bars() {}

    private record Bar(String what, double value) {}

    /**
     * @param table in Markdown, with what was measured, in which measure, and the figure in its first columns; "the same" is
     *              what the row before is about
     */
    static String of(String table) {
        StringBuilder html = new StringBuilder();
        byMeasure(table).forEach((measure, bars) -> {
            if (bars.size() >= ENOUGH) {
                html.append(figure(measure, bars));
            }
        });
        return html.toString();
    }

    private static Map<String, List<Bar>> byMeasure(String table) {
        Map<String, List<Bar>> measures = new LinkedHashMap<>();
        String before = "";
        Matcher row = ROW.matcher(table);
        while (row.find()) {
            String what = row.group(1).replaceFirst("^the same", Matcher.quoteReplacement(before));
            before = row.group(1).startsWith("the same") ? before : row.group(1);
            measures.computeIfAbsent(row.group(2), measure -> new ArrayList<>())
                    .add(new Bar(what, Double.parseDouble(row.group(3))));
        }
        return measures;
    }

    private static String figure(String measure, List<Bar> bars) {
        double longest = Math.max(1, bars.stream().mapToDouble(Bar::value).max().orElseThrow());
        StringBuilder html = new StringBuilder(
                "\n<figure class=\"bars\" style=\"--one: " + percent(1 / longest) + "\">\n" + caption(measure));
        for (Bar bar : bars) {
            html.append("<div><span>")
                    .append(html(bar.what()))
                    .append("</span><i><b style=\"width: ")
                    .append(percent(bar.value() / longest))
                    .append("\"></b></i><em>")
                    .append(String.format(Locale.ROOT, "%.2f", bar.value()))
                    .append("</em></div>\n");
        }
        return html.append("</figure>\n").toString();
    }

    private static String caption(String measure) {
        Matcher parts = MEASURE.matcher(measure);
        if (!parts.matches()) {
            throw new IllegalStateException("'" + measure + "' does not tell of what it is a multiple");
        }
        String compared = html(parts.group(2));
        boolean time = parts.group(1).endsWith("time");
        return "<figcaption>" + (time ? "Time" : "Throughput") + " as a multiple of " + compared + " ("
                + (time ? "less" : "more") + " is better)<small>The dashed line is " + compared
                + " (1.00).</small></figcaption>\n";
    }

    private static String html(String markdown) {
        return CODE.matcher(markdown.replace("&", "&amp;").replace("<", "&lt;")).replaceAll("<code>$1</code>");
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.1f%%", part * 100);
    }
}
