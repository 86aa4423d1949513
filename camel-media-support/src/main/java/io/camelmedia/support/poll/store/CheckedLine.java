// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.store;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * A line of JSON that a line with its checksum follows.
 *
 * @param json the line
 * @param end  where both end in the bytes of the file
 */
record CheckedLine(byte[] json, int end) {

    /** Bytes of the line with the checksum: CRC-32C in eight hexadecimal digits, and the end of the line. */
    static final int CHECKSUM = 9;

    static byte[] encode(JsonNode json) {
        byte[] line = (Json.text(json) + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] checksum = (checksum(line) + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(line, line.length + checksum.length);
        System.arraycopy(checksum, 0, bytes, line.length, checksum.length);
        return bytes;
    }

    static String checksum(byte[] line) {
        CRC32C crc = new CRC32C();
        crc.update(line);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    /** The line that begins there; null when it is not whole. */
    static CheckedLine at(byte[] bytes, int begin) {
        int end = endOfLine(bytes, begin);
        if (end < 0 || end + CHECKSUM > bytes.length) {
            return null;
        }
        byte[] line = Arrays.copyOfRange(bytes, begin, end);
        String found = new String(bytes, end, CHECKSUM, StandardCharsets.UTF_8);
        return found.equals(checksum(line) + "\n") ? new CheckedLine(line, end + CHECKSUM) : null;
    }

    /** The last one of the bytes; null when it is not whole, or begins before them or with them. */
    static CheckedLine last(byte[] bytes) {
        int end = bytes.length - CHECKSUM;
        int begin = end - 1;
        while (begin > 0 && bytes[begin - 1] != '\n') {
            begin--;
        }
        return begin > 0 ? at(bytes, begin) : null;
    }

    /** Whether a line that is not whole is more than the beginning of one: something was written after it. */
    static boolean isFollowedByAnother(byte[] bytes, int begin) {
        int end = endOfLine(bytes, begin);
        return end >= 0 && end + CHECKSUM < bytes.length;
    }

    private static int endOfLine(byte[] bytes, int begin) {
        for (int at = begin; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                return at + 1;
            }
        }
        return -1;
    }
}
