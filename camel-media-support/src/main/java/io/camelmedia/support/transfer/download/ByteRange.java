// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a file that a user asks for (RFC 9110 section 14.1.2).
 *
 * @param first offset of the first byte; null for the last {@code last} bytes of the file
 * @param last  offset of the last byte; null for all from {@code first}
 */
public record ByteRange(Long first, Long last) {

    /** How one is written, as it reads after "must be". */
    public static final String FORMS = "bytes=<first>-<last>, bytes=<first>- or bytes=-<count of the last bytes>";

    private static final Pattern SYNTAX = Pattern.compile("bytes=(\\d{1,18})?-(\\d{1,18})?");

    /**
     * @param text {@code bytes=0-499}, {@code bytes=500-} or {@code bytes=-500}
     * @throws IllegalArgumentException when it is anything else
     */
    public static ByteRange parse(String text) {
        return read(text)
                .orElseThrow(
                        () -> new IllegalArgumentException("the range '" + text + "' is none; it must be " + FORMS));
    }

    /** Whether a text is a range. */
    public static boolean isRange(String text) {
        return read(text).isPresent();
    }

    private static Optional<ByteRange> read(String text) {
        Matcher matcher = SYNTAX.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Long first = number(matcher.group(1));
        Long last = number(matcher.group(2));
        boolean ordered = first == null ? last != null && last > 0 : last == null || first <= last;
        return ordered ? Optional.of(new ByteRange(first, last)) : Optional.empty();
    }

    /** Whether this is what was asked for, or as much of it as the file has. */
    boolean answeredBy(ContentRange answer) {
        if (first == null) {
            return answer.length() <= last && (answer.total() < 0 || answer.last() == answer.total() - 1);
        }
        return answer.first() == first && (last == null || answer.last() <= last);
    }

    private static Long number(String digits) {
        return digits == null ? null : Long.valueOf(digits);
    }

    /** The value of the header {@code Range}. */
    @Override
    public String toString() {
        return "bytes=" + (first == null ? "" : first) + "-" + (last == null ? "" : last);
    }
}
