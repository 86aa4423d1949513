// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.site.reference;

import java.time.Duration;

/** Spans of time as they are written in a URI: {@code 7d}, {@code 1m30s}, {@code 50ms}. */
final class DurationWords {

    private DurationWords() {}

    static String of(long millis) {
        Duration duration = Duration.ofMillis(millis);
        String words = part(duration.toDays(), "d")
                + part(duration.toHoursPart(), "h")
                + part(duration.toMinutesPart(), "m")
                + part(duration.toSecondsPart(), "s")
                + part(duration.toMillisPart(), "ms");
        return words.isEmpty() ? "0" : words;
    }

    private static String part(long count, String unit) {
        return count == 0 ? "" : count + unit;
    }
}
