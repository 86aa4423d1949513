package io.camelmedia.testkit.pixop;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Dates as the service prints them, in UTC. */
final class PixopDate {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private PixopDate() {}

    static String text(Instant instant) {
        return FORMAT.format(instant);
    }
}
