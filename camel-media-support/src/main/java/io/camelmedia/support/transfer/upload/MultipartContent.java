package io.camelmedia.support.transfer.upload;

import io.camelmedia.support.http.InFlightRequest;
import io.camelmedia.support.http.message.Content;
import io.camelmedia.support.transfer.progress.Progress;
import io.camelmedia.support.transfer.source.MediaSource;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.HttpEntity;

/** Media as the only part of a {@code multipart/form-data} body, with its length (RFC 7578). */
public final class MultipartContent implements Content {

    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\"\\\\]");

    private final MediaSource source;
    private final Progress progress;
    private final String boundary = UUID.randomUUID().toString();
    private final byte[] head;
    private final byte[] tail;

    /**
     * @param name        name of the part
     * @param fileName    its file name
     * @param contentType its content type
     */
    public MultipartContent(String name, String fileName, String contentType, MediaSource source, Progress progress) {
        this.source = source;
        this.progress = progress;
        this.head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=" + quote(name) + "; filename="
                        + quote(fileName) + "\r\nContent-Type: " + line(contentType) + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        this.tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public HttpEntity entity(InFlightRequest inFlight) {
        SourceWriter writer = new SourceWriter(source, inFlight, progress);
        HttpEntity media =
                new SourceEntity(source, 0, source.length(), "multipart/form-data; boundary=" + boundary, writer);
        return new MultipartEntity(media, head, tail);
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
