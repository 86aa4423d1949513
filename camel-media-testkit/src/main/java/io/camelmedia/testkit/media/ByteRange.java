// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.media;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file (RFC 9110, section 14.1.2).
 *
 * @param first the first byte's position
 * @param last the last byte's position, itself included
 */
record ByteRange(long first, long last) {

    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{1,18})?-(\\d{1,18})?");

    long length() {
        return last - first + 1;
    }

    /** Whether a {@code Range} header asks for one range of bytes; any other is ignored, as a server may. */
    static boolean isSingle(String header) {
        return header != null
                && !header.equals("bytes=-")
                && SINGLE.matcher(header).matches();
    }

    /** The asked range of a file of {@code length} bytes; empty when it cannot be satisfied. */
    static Optional<ByteRange> of(String header, long length) {
        Matcher parts = SINGLE.matcher(header);
        if (!parts.matches()) {
            throw new IllegalArgumentException(header);
        }
        long first = parts.group(1) == null ? suffixStart(parts.group(2), length) : Long.parseLong(parts.group(1));
        long last = parts.group(1) == null || parts.group(2) == null
                ? length - 1
                : Math.min(Long.parseLong(parts.group(2)), length - 1);
        return first < length && first <= last ? Optional.of(new ByteRange(first, last)) : Optional.empty();
    }

    private static long suffixStart(String suffix, long length) {
        long wanted = Long.parseLong(suffix);
        return wanted == 0 ? length : Math.max(0, length - wanted);
    }
}
