// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.media;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@code multipart/form-data} body part by part as it arrives (RFC 7578), in constant memory. */
public final class MultipartReader {

    private static final int BUFFER_BYTES = 256 * 1024;
    private static final int MAX_HEADER_BYTES = 16 * 1024;
    private static final Pattern BOUNDARY = Pattern.compile(";\\s*boundary=(?:\"([^\"]+)\"|([^;\\s]+))");

    private final InputStream source;
    private final byte[] delimiter;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int position;
    private int end;
    /** The end of the bytes in the buffer that surely belong to the present part's body. */
    private int bodyEnd;

    private boolean atDelimiter;

    /**
     * A reader of a request's body.
     *
     * @param contentType the request's header, with the boundary
     * @throws IllegalArgumentException when it is not a multipart form or bears no boundary
     */
    public MultipartReader(String contentType, InputStream source) {
        Matcher boundary = BOUNDARY.matcher(contentType == null ? "" : contentType);
        if (contentType == null || !contentType.startsWith("multipart/form-data") || !boundary.find()) {
            throw new IllegalArgumentException("'" + contentType + "' is no multipart/form-data with a boundary");
        }
        String value = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
        this.source = source;
        this.delimiter = ("\r\n--" + value).getBytes(StandardCharsets.ISO_8859_1);
        // The first delimiter may stand at the very start, without the line break that precedes every other one.
        buffer[0] = '\r';
        buffer[1] = '\n';
        this.end = 2;
    }

    /** Moves to the next part, skipping what is left of the present one; empty after the last. */
    public Optional<MultipartPart> next() throws IOException {
        while (available() > 0) {
            position = bodyEnd;
        }
        position += delimiter.length;
        atDelimiter = false;
        String rest = line();
        if (rest.startsWith("--")) {
            return Optional.empty();
        }
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IOException("a part's header without a colon: " + line);
            }
            headers.put(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
        bodyEnd = position;
        return Optional.of(new MultipartPart(headers, new Body()));
    }

    /** The part's bytes. */
    private final class Body extends InputStream {

        private final byte[] one = new byte[1];

        @Override
        public int read() throws IOException {
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = Math.min(length, MultipartReader.this.available());
            if (count == 0) {
                return length == 0 ? 0 : -1;
            }
            System.arraycopy(buffer, position, target, offset, count);
            position += count;
            return count;
        }
    }

    private int available() throws IOException {
        while (bodyEnd == position && !atDelimiter) {
            if (end - position < delimiter.length) {
                fill();
            }
            int found = indexOfDelimiter(position);
            atDelimiter = found >= 0;
            bodyEnd = atDelimiter ? found : Math.max(position, end - delimiter.length + 1);
        }
        return bodyEnd - position;
    }

    private int indexOfDelimiter(int from) {
        for (int at = from; at <= end - delimiter.length; at++) {
            if (buffer[at] == '\r'
                    && Arrays.equals(buffer, at, at + delimiter.length, delimiter, 0, delimiter.length)) {
                return at;
            }
        }
        return -1;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int value = byteOfHeader(); value != '\n'; value = byteOfHeader()) {
            if (line.length() == MAX_HEADER_BYTES) {
                throw new IOException("a part's header is longer than " + MAX_HEADER_BYTES + " bytes");
            }
            line.append((char) value);
        }
        String text = line.toString();
        return text.endsWith("\r") ? utf8(text.substring(0, text.length() - 1)) : utf8(text);
    }

    private int byteOfHeader() throws IOException {
        if (position == end) {
            fill();
        }
        return buffer[position++] & 0xff;
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, position, buffer, 0, end - position);
        end -= position;
        position = 0;
        bodyEnd = 0;
        int count = source.read(buffer, end, buffer.length - end);
        if (count < 0) {
            throw new EOFException("the multipart body ended before its last boundary");
        }
        end += count;
    }

    private static String utf8(String latin) {
        return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
