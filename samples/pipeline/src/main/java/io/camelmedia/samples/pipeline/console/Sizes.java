// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.console;

import java.time.Duration;
import java.util.Locale;

/** Sizes and times as one would say them. */
public final class Sizes {

    private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB"};
    private static final int STEP = 1000;
    private static final int WHOLE = 100;

    private Sizes() {}

    /** For instance {@code 529 kB}, with decimal units. */
    public static String bytes(long bytes) {
        double size = bytes;
        int unit = 0;
        while (Math.round(size) >= STEP && unit < UNITS.length - 1) {
            size /= STEP;
            unit++;
        }
        String number = unit == 0 || size >= WHOLE ? "%.0f" : "%.1f";
        return String.format(Locale.ROOT, number + " %s", size, UNITS[unit]);
    }

    /** Minutes and seconds, behind hours when there are any. */
    public static String time(Duration time) {
        long seconds = Math.round(time.toMillis() / 1000.0);
        long minutes = seconds / 60;
        return minutes < 60
                ? "%d:%02d".formatted(minutes, seconds % 60)
                : "%d:%02d:%02d".formatted(minutes / 60, minutes % 60, seconds % 60);
    }
}
