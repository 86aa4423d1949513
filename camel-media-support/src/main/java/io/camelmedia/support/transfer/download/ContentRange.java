// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretch of a file that an answer with status 206 bears (RFC 9110 section 14.4).
 *
 * @param first offset of the first byte
 * @param last  offset of the last byte
 * @param total bytes of the whole file; -1 when the service does not say
 */
record ContentRange(long first, long last, long total) {

    private static final Pattern SYNTAX =
            Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18}|\\*)", Pattern.CASE_INSENSITIVE);

    /** The header's stretch; null when there is no header or it makes no sense. */
    static ContentRange parse(String header) {
        Matcher matcher = SYNTAX.matcher(header == null ? "" : header.strip());
        if (!matcher.matches()) {
            return null;
        }
        long first = Long.parseLong(matcher.group(1));
        long last = Long.parseLong(matcher.group(2));
        long total = matcher.group(3).equals("*") ? -1 : Long.parseLong(matcher.group(3));
        return last < first || total >= 0 && last >= total ? null : new ContentRange(first, last, total);
    }

    long length() {
        return last - first + 1;
    }
}
