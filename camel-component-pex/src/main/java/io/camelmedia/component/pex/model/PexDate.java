// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.camelmedia.support.json.IsoTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A day or an instant as the service writes it: ISO 8601, {@code yyyy-mm-dd}, {@code infinity}, {@code -infinity}, or
 * empty. The text is kept as it is, and the methods read it.
 */
@JsonClassDescription("a time (ISO 8601), or a day (yyyy-mm-dd)")
public record PexDate(@JsonValue String text) {

    private static final int DAY_LENGTH = "yyyy-mm-dd".length();

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PexDate {}

    /** A day, written as {@code yyyy-mm-dd}. */
    public static PexDate of(LocalDate day) {
        return new PexDate(day.toString());
    }

    /** @throws DateTimeException when the text is neither an instant nor a day */
    public static Instant instantOf(String text) {
        return new PexDate(text).instant().orElseThrow(() -> new DateTimeException(text));
    }

    /** The instant; of a day its beginning in UTC. Empty when the text is neither. */
    public Optional<Instant> instant() {
        return text.length() == DAY_LENGTH
                ? day().map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                : parsed();
    }

    /** The day; of an instant the one in UTC. Empty when the text is neither. */
    public Optional<LocalDate> day() {
        if (text.length() != DAY_LENGTH) {
            return parsed().map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC));
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** Whether it is {@code infinity} or {@code -infinity}. */
    public boolean infinite() {
        return text.equals("infinity") || text.equals("-infinity");
    }

    private Optional<Instant> parsed() {
        try {
            return Optional.of(IsoTime.parse(text));
        } catch (DateTimeException noInstant) {
            return Optional.empty();
        }
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
