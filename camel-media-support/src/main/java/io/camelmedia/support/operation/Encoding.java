package io.camelmedia.support.operation;

import java.nio.charset.StandardCharsets;

/** Percent-encoding for paths and queries (RFC 3986). */
public final class Encoding {

    private static final String UNRESERVED = "-._~";
    private static final String HEX = "0123456789ABCDEF";

    private Encoding() {}

    /**
     * A value as one segment of a path; a colon stays as it is (RFC 3986, 3.3).
     *
     * @throws InvalidValueException when the value would be taken for a step in the path
     */
    static String segment(String name, String value) {
        if (value.isEmpty() || value.equals(".") || value.equals("..")) {
            throw new InvalidValueException(name + "=" + value + " cannot stand in a path");
        }
        return encode(value, UNRESERVED + ":");
    }

    public static String query(String value) {
        return encode(value, UNRESERVED + ":");
    }

    /** @throws InvalidValueException when the value would end the header and begin another */
    public static String header(String name, String value) {
        if (value.chars().anyMatch(character -> character < ' ' && character != '\t' || character == 127)) {
            throw new InvalidValueException(name + " holds a control character and cannot stand in a header");
        }
        return value;
    }

    private static String encode(String value, String kept) {
        StringBuilder encoded = new StringBuilder(value.length() + 16);
        for (byte each : value.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xff);
            boolean alphanumeric = character < 128 && Character.isLetterOrDigit(character);
            if (alphanumeric || kept.indexOf(character) >= 0) {
                encoded.append(character);
            } else {
                encoded.append('%').append(HEX.charAt(character >> 4)).append(HEX.charAt(character & 15));
            }
        }
        return encoded.toString();
    }
}
