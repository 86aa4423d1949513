// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

import java.nio.charset.StandardCharsets;
import org.apache.hc.core5.net.PercentCodec;

/** Percent-encoding for paths and queries (RFC 3986). */
public final class Encoding {

    private Encoding() {}

    /**
     * A value as one segment of a path.
     *
     * @throws InvalidValueException when the value would be taken for a step in the path
     */
    static String segment(String name, String value) {
        if (isStep(value)) {
            throw new InvalidValueException(name + "=" + ShownValue.of(value) + " cannot stand in a path");
        }
        return encode(value);
    }

    /** Whether a segment names nothing of its own: RFC 3986, 5.2.4 would take it away. */
    static boolean isStep(String segment) {
        return segment.isEmpty() || segment.equals(".") || segment.equals("..");
    }

    public static String query(String value) {
        return encode(value);
    }

    /** @throws InvalidValueException when the value would end the header and begin another */
    public static String header(String name, String value) {
        if (value.chars().anyMatch(character -> character < ' ' && character != '\t' || character == 127)) {
            throw new InvalidValueException(name + " holds a control character and cannot stand in a header");
        }
        return value;
    }

    /** A colon stays as it is (RFC 3986, 3.3 and 3.4). */
    private static String encode(String value) {
        return isUnreserved(value)
                ? value
                : PercentCodec.encode(value, StandardCharsets.UTF_8).replace("%3A", ":");
    }

    /** Letters, digits and what stands for itself everywhere (RFC 3986, 2.3). */
    private static boolean isUnreserved(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean digit = c >= '0' && c <= '9';
            if (!letter && !digit && c != '-' && c != '.' && c != '_' && c != '~') {
                return false;
            }
        }
        return true;
    }
}
