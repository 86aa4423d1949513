package io.camelmedia.support.json;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/**
 * Times as services print them (ISO 8601). The usual form is taken apart by its places: the JDK's general parser costs
 * as much as all else that is done for an item of a feed.
 */
public final class IsoTime {

    private static final Pattern USUAL = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z");
    private static final int SECONDS_END = 19;
    private static final int NANO_DIGITS = 9;

    private IsoTime() {}

    /** @throws java.time.DateTimeException when it is none */
    public static Instant parse(String text) {
        return USUAL.matcher(text).matches()
                ? byPlaces(text)
                : OffsetDateTime.parse(text).toInstant();
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
