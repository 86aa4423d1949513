// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.message;

/** Numbers in headers. */
public final class Numbers {

    /** What a {@code long} holds, whatever the digits are. */
    private static final int DIGITS = 18;

    private Numbers() {}

    /** The number; null when there is none, or none that fits. */
    public static Long parse(String text) {
        return text != null && isNumber(text) ? Long.valueOf(text) : null;
    }

    /** The number when it counts something: null as well when it is negative. */
    public static Long parseCount(String text) {
        Long number = parse(text);
        return number != null && number >= 0 ? number : null;
    }

    private static boolean isNumber(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - first;
        if (digits == 0 || digits > DIGITS) {
            return false;
        }
        for (int at = first; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }
}
