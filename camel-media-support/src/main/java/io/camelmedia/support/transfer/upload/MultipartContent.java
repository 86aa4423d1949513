// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.upload;

import io.camelmedia.support.http.InFlightRequest;
import io.camelmedia.support.http.message.Content;
import io.camelmedia.support.transfer.progress.ByteProgress;
import io.camelmedia.support.transfer.source.MediaSource;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.hc.core5.http.HttpEntity;

/**
 * Media as a part of a {@code multipart/form-data} body, after parts for text fields if there are any, with its length
 * (RFC 7578).
 */
public final class MultipartContent implements Content {

    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\"\\\\]");

    private final MediaSource source;
    private final ByteProgress progress;
    private final String boundary = UUID.randomUUID().toString();
    private final byte[] head;
    private final byte[] tail;
    private volatile boolean written;

    /**
     * @param name        name of the part
     * @param fileName    its file name
     * @param contentType its content type
     */
    public MultipartContent(
            String name, String fileName, String contentType, MediaSource source, ByteProgress progress) {
        this(Map.of(), name, fileName, contentType, source, progress);
    }

    /**
     * @param fields      texts that stand in parts of their own before the file, by their names
     * @param name        name of the part
     * @param fileName    its file name
     * @param contentType its content type
     */
    public MultipartContent(
            Map<String, String> fields,
            String name,
            String fileName,
            String contentType,
            MediaSource source,
            ByteProgress progress) {
        this.source = source;
        this.progress = progress;
        this.head = (fields(fields) + "--" + boundary + "\r\nContent-Disposition: form-data; name=" + quote(name)
                        + "; filename=" + quote(fileName) + "\r\nContent-Type: " + line(contentType) + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        this.tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public HttpEntity entity(InFlightRequest inFlight) {
        SourceWriter writer = new SourceWriter(source, inFlight, progress);
        HttpEntity media =
                new SourceEntity(source, 0, source.length(), "multipart/form-data; boundary=" + boundary, writer);
        return new MultipartEntity(media, head, tail, () -> written = true);
    }

    /** Whether any attempt came to the last delimiter: before that a service cannot have taken the form. */
    public boolean isWritten() {
        return written;
    }

    private String fields(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "--" + boundary + "\r\nContent-Disposition: form-data; name=" + quote(field.getKey())
                        + "\r\n\r\n" + field.getValue() + "\r\n")
                .collect(Collectors.joining());
    }

    @Override
    public boolean replayable() {
        return source.replayable();
    }

    private static String quote(String value) {
        return '"'
                + UNSAFE.matcher(value).replaceAll(match -> "%%%02X"
                        .formatted((int) match.group().charAt(0)))
                + '"';
    }

    private static String line(String contentType) {
        if (contentType.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a content type must not have control characters");
        }
        return contentType;
    }
}
