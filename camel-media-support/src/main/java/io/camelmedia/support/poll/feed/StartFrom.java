// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.feed;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * Where a feed begins that has no stored cursor.
 *
 * @param place   what the option says
 * @param instant the time, for {@link Place#INSTANT}; else null
 */
public record StartFrom(Place place, Instant instant) {

    public static final StartFrom NOW = new StartFrom(Place.NOW, null);
    public static final StartFrom BEGINNING = new StartFrom(Place.BEGINNING, null);

    /** The kinds of beginning. */
    public enum Place {
        /** After the newest item that the service has at the first poll; local clocks play no part. */
        NOW,
        /** With the oldest item that the service has. */
        BEGINNING,
        /** With the first item of that time. */
        INSTANT
    }

    public static StartFrom at(Instant instant) {
        return new StartFrom(Place.INSTANT, instant);
    }

    /**
     * @param text {@code now}, {@code beginning}, or an instant such as {@code 2026-01-31T12:00:00Z}
     * @throws IllegalArgumentException when it is none of these
     */
    public static StartFrom parse(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "now" -> NOW;
            case "beginning" -> BEGINNING;
            default -> instant(text);
        };
    }

    private static StartFrom instant(String text) {
        try {
            return at(Instant.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "startFrom=" + text + " is none of now, beginning, or an instant such as 2026-01-31T12:00:00Z", e);
        }
    }

    /** As in the URI. */
    @Override
    public String toString() {
        return instant == null ? place.name().toLowerCase(Locale.ROOT) : instant.toString();
    }
}
