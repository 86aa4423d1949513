// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.table;

/** What a figure is promised to be. */
public sealed interface Target {

    /** Nothing is promised. */
    Target NONE = new None();

    static Target atMost(double limit) {
        return new AtMost(limit);
    }

    static Target atLeast(double limit) {
        return new AtLeast(limit);
    }

    boolean isMet(double value);

    /** As the table shows it. */
    String text();

    /** The word of the table for a value. */
    default String verdict(double value) {
        return isMet(value) ? "met" : "missed";
    }

    /** Nothing promised. */
    record None() implements Target {

        @Override
        public boolean isMet(double value) {
            return true;
        }

        @Override
        public String text() {
            return "";
        }

        @Override
        public String verdict(double value) {
            return "";
        }
    }

    /** An upper limit. */
    record AtMost(double limit) implements Target {

        @Override
        public boolean isMet(double value) {
            return value <= limit;
        }

        @Override
        public String text() {
            return "at most " + Figure.text(limit);
        }
    }

    /** A lower limit. */
    record AtLeast(double limit) implements Target {

        @Override
        public boolean isMet(double value) {
            return value >= limit;
        }

        @Override
        public String text() {
            return "at least " + Figure.text(limit);
        }
    }
}
