// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.table;

import java.util.List;
import java.util.Locale;

/**
 * One line of a table.
 *
 * @param what    what was measured
 * @param measure in what, and against what
 * @param value   the median, and the half of the samples around it
 * @param target  what is promised
 * @param verdict whether the median keeps the promise
 */
public record Figure(String what, String measure, String value, String target, String verdict) {

    static final Figure TITLES = new Figure("what", "measured", "median (middle half)", "target", "");

    public static Figure of(Object what, String measure, Samples samples) {
        return of(what, measure, samples, Target.NONE);
    }

    public static Figure of(Object what, String measure, Samples samples, Target target) {
        double median = samples.median();
        String value = text(median) + " (" + text(samples.low()) + " to " + text(samples.high()) + ")";
        return new Figure(what.toString(), measure, value, target.text(), target.verdict(median));
    }

    /** Of what did not come to its end. */
    public static Figure failed(Object what, String measure, String reason) {
        return new Figure(what.toString(), measure, reason, "", "");
    }

    List<String> cells() {
        return List.of(what, measure, value, target, verdict);
    }

    /** Three digits that count, or all before the point. */
    static String text(double value) {
        String format = Math.abs(value) < 10 ? "%.2f" : Math.abs(value) < 100 ? "%.1f" : "%,.0f";
        return String.format(Locale.ROOT, format, value);
    }
}
