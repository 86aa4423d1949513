// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.server;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A video of zeros, whole or in ranges. Its id says how long it is and, after a dash, how many bytes a second come over
 * one connection at most.
 */
final class Media {

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d*)");

    private Media() {}

    static Told answer(Asked asked) {
        String[] id = asked.lastSegment().split("-");
        long length = Long.parseLong(id[0]);
        long rate = id.length == 1 ? Pace.FREE : Long.parseLong(id[1]);
        String range = asked.header("range");
        Told told = range == null ? Told.zeros("200 OK", length, rate) : part(range, length, rate);
        return told.with("Content-Type", "video/mp4")
                .with("Content-Disposition", "attachment; filename=\"zeros.mp4\"")
                .with("Accept-Ranges", "bytes")
                .with("ETag", "\"" + length + "\"");
    }

    private static Told part(String range, long length, long rate) {
        Matcher matcher = RANGE.matcher(range);
        if (!matcher.matches()) {
            return Told.status("416 Range Not Satisfiable");
        }
        long first = Long.parseLong(matcher.group(1));
        long last = matcher.group(2).isEmpty() ? length - 1 : Math.min(length - 1, Long.parseLong(matcher.group(2)));
        return Told.zeros("206 Partial Content", last - first + 1, rate)
                .with("Content-Range", "bytes " + first + "-" + last + "/" + length);
    }
}
