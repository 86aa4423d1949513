// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads spans of time as Camel writes them, and as ISO 8601. Camel's own conversion takes 10x for 0. */
public final class Durations {

    private static final Pattern MILLIS = Pattern.compile("\\d{1,18}");
    private static final Pattern UNITS = Pattern.compile(
            "(?i)(?:(\\d{1,9}) ?d(?:ays?)? ?)?(?:(\\d{1,9}) ?h(?:ours?)? ?)?(?:(\\d{1,9}) ?m(?:in(?:utes?)?)? ?)?"
                    + "(?:(\\d{1,9}) ?s(?:ec(?:onds?)?)? ?)?(?:(\\d{1,9}) ?ms)?");

    private Durations() {}

    /**
     * @return milliseconds, 0 or more
     * @throws InvalidValueException with what is allowed
     */
    public static long millis(String given) {
        String text = given.strip();
        if (MILLIS.matcher(text).matches()) {
            return Long.parseLong(text);
        }
        Matcher units = UNITS.matcher(text);
        if (!text.isEmpty() && units.matches()) {
            return Duration.ofDays(number(units, 1))
                    .plusHours(number(units, 2))
                    .plusMinutes(number(units, 3))
                    .plusSeconds(number(units, 4))
                    .plusMillis(number(units, 5))
                    .toMillis();
        }
        return iso(text);
    }

    private static long number(Matcher units, int group) {
        return units.group(group) == null ? 0 : Long.parseLong(units.group(group));
    }

    private static long iso(String text) {
        try {
            Duration duration = Duration.parse(text);
            if (!duration.isNegative()) {
                return duration.toMillis();
            }
        } catch (DateTimeException | ArithmeticException e) {
            throw unreadable();
        }
        throw unreadable();
    }

    private static InvalidValueException unreadable() {
        return new InvalidValueException("is no duration; write milliseconds, or for instance 1m30s or PT90S");
    }
}
