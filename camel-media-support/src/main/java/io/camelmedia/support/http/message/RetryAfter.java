// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.message;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.apache.hc.client5.http.utils.DateUtils;

/**
 * The header Retry-After: seconds, or a date to be read against the answer's own Date (RFC 9110, 10.2.3), in each of
 * the three forms that dates have (5.6.7).
 */
public final class RetryAfter {

    /** More than anybody waits, and little enough to be reckoned with. */
    private static final Duration MOST = Duration.ofDays(3650);

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
        if (value.matches("\\d+")) {
            return value.length() > 9 ? MOST : least(Duration.ofSeconds(Long.parseLong(value)), MOST);
        }
        Instant until = date(value);
        if (until == null) {
            return null;
        }
        Duration delay = Duration.between(sent(response, now), until);
        return delay.isNegative() ? Duration.ZERO : least(delay, MOST);
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** When the answer was made, by the service's clock; else by ours. */
    public static Instant sent(StreamedResponse response, Instant now) {
        String value = response.header("Date");
        Instant sent = value == null ? null : date(value);
        return sent == null ? now : sent;
    }

    /** HttpClient reads no time out of the form of asctime, which names no zone: it is always UTC. */
    private static Instant date(String value) {
        Instant standard = DateUtils.parseStandardDate(value);
        if (standard != null) {
            return standard;
        }
        try {
            return LocalDateTime.parse(value.strip().replaceAll(" +", " "), DateUtils.FORMATTER_ASCTIME)
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
