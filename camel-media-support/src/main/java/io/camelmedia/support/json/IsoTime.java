// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.json;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.regex.Pattern;

/**
 * Times as services print them (ISO 8601). The usual form is taken apart by its places: the JDK's general parser costs
 * as much as all else that is done for an item of a feed. Read as well: an offset without a colon ({@code +0000}), a
 * blank in the place of the {@code T}, no zone at all, which is UTC, and the leap second 60.
 */
public final class IsoTime {

    /** A zero stands for a digit. */
    private static final String USUAL = "0000-00-00T00:00:00";

    private static final Pattern LEAP = Pattern.compile("(.{10})[T ](\\d\\d:\\d\\d:)60(.*)");
    private static final DateTimeFormatter LENIENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']HH:mm[:ss]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendPattern("[XXX][XX][X]")
            .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
            .toFormatter();
    private static final int SECONDS_END = USUAL.length();
    private static final int NANO_DIGITS = 9;

    private IsoTime() {}

    /** @throws java.time.DateTimeException when it is none */
    public static Instant parse(String text) {
        if (isUsual(text)) {
            return byPlaces(text);
        }
        var leap = LEAP.matcher(text);
        return leap.matches()
                ? general(leap.group(1) + "T" + leap.group(2) + "59" + leap.group(3))
                        .plusSeconds(1)
                : general(text);
    }

    /** Whether it is in UTC, to the second or with a fraction of it, and in no leap second. */
    private static boolean isUsual(String text) {
        int last = text.length() - 1;
        if (last < SECONDS_END || text.charAt(last) != 'Z') {
            return false;
        }
        for (int i = 0; i < SECONDS_END; i++) {
            char form = USUAL.charAt(i);
            if (form == '0' ? !isDigit(text.charAt(i)) : text.charAt(i) != form) {
                return false;
            }
        }
        boolean leap = text.charAt(SECONDS_END - 2) == '6';
        return !leap && (last == SECONDS_END || isFraction(text, last));
    }

    private static boolean isFraction(String text, int end) {
        int digits = end - SECONDS_END - 1;
        if (text.charAt(SECONDS_END) != '.' || digits < 1 || digits > NANO_DIGITS) {
            return false;
        }
        for (int i = SECONDS_END + 1; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static Instant general(String text) {
        return OffsetDateTime.parse(text, LENIENT).toInstant();
    }

    private static Instant byPlaces(String text) {
        return LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        number(text, 11, 13),
                        number(text, 14, 16),
                        number(text, 17, SECONDS_END),
                        nanos(text))
                .toInstant(ZoneOffset.UTC);
    }

    private static int nanos(String text) {
        int digits = text.length() - 1 - (SECONDS_END + 1);
        if (digits <= 0) {
            return 0;
        }
        int nanos = number(text, SECONDS_END + 1, text.length() - 1);
        for (int missing = digits; missing < NANO_DIGITS; missing++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static int number(String text, int begin, int end) {
        return Integer.parseInt(text, begin, end, 10);
    }
}
