package io.camelmedia.support.http.message;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The header Retry-After: seconds, or a date to be read against the answer's own Date (RFC 9110, 10.2.3). */
public final class RetryAfter {

    private RetryAfter() {}

    /**
     * @param now used when the answer bears no date of its own
     * @return null when the header is absent or cannot be read
     */
    public static Duration of(StreamedResponse response, Instant now) {
        String value = response.header("Retry-After");
        if (value == null) {
            return null;
        }
        if (value.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        Instant until = date(value);
        if (until == null) {
            return null;
        }
        Duration delay = Duration.between(sent(response, now), until);
        return delay.isNegative() ? Duration.ZERO : delay;
    }

    /** When the answer was made, by the service's clock; else by ours. */
    public static Instant sent(StreamedResponse response, Instant now) {
        Instant sent = date(response.header("Date"));
        return sent == null ? now : sent;
    }

    private static Instant date(String value) {
        if (value == null) {
            return null;
        }
        try {
            return ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
