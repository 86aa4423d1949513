// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi.bodies;

import io.camelmedia.testkit.contentapi.rules.ContentApiError;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.Set;

/**
 * The quality that a call asks for.
 *
 * @param bitrate bits per second
 */
public record ContentApiQuality(long bitrate, int channels, String format) {

    private static final Set<Long> BITRATES = Set.of(64000L, 80000L, 96000L, 128000L, 160000L, 256000L, 320000L);
    private static final Set<String> FORMATS = Set.of("flac", "mp3", "ogg", "wav");

    /** What the query asks for; empty, which means the original, unless bitrate, channels and format are all there. */
    public static Optional<ContentApiQuality> of(Context ctx) {
        String bitrate = ctx.queryParam("bitrate");
        String channels = ctx.queryParam("channels");
        String format = ctx.queryParam("format");
        if (bitrate == null || channels == null || format == null) {
            return Optional.empty();
        }
        ContentApiQuality quality = new ContentApiQuality(number(bitrate), (int) number(channels), format);
        if (!BITRATES.contains(quality.bitrate) || quality.channels < 1 || !FORMATS.contains(format)) {
            throw ContentApiError.invalid("bitrate, channels or format is not supported");
        }
        return Optional.of(quality);
    }

    /** The name of the rendition in its address. */
    public String fileName() {
        return bitrate + "-" + channels + "." + format;
    }

    private static long number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw ContentApiError.invalid("'" + text + "' is no number");
        }
    }
}
