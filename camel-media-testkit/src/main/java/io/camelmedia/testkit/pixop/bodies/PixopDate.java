// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.bodies;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Dates as the service prints them, in UTC. */
public final class PixopDate {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private PixopDate() {}

    public static String text(Instant instant) {
        return FORMAT.format(instant);
    }
}
