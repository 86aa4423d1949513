// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.bodies;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Timestamps as the service writes them. */
public final class PexTime {

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private PexTime() {}

    public static String text(Instant instant) {
        return MICROSECONDS.format(instant);
    }
}
