// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.source;

import io.camelmedia.support.http.message.Numbers;
import io.camelmedia.support.transfer.download.DownloadedMedia;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.StreamCache;
import org.apache.camel.WrappedFile;
import org.apache.camel.util.FileUtil;

/** Finds the media in a message. */
final class MediaSourceFactory {

    private static final String ALLOWED =
            "; allowed are a DownloadedMedia, a java.nio.file.Path, a java.io.File, a file of Camel's file"
                    + " component, a StreamCache, a byte[] and an InputStream";

    private static final String READ = " is a stream that has no bytes, or was read already, by an earlier step or an"
            + " earlier attempt; switch stream caching on, so that it can be read again";

    private final Message message;

    MediaSourceFactory(Message message) {
        this.message = message;
    }

    MediaSource source() throws IOException {
        return filled(source(message.getBody()));
    }

    private static MediaSource filled(MediaSource source) throws IOException {
        if (source.length() == 0) {
            source.close();
            throw new IllegalArgumentException("the media is empty: " + source
                    + (source instanceof SpooledSource || source instanceof StreamSource ? READ : ""));
        }
        return source;
    }

    MediaSource shareable() throws IOException {
        if (!(message.getBody() instanceof InputStream stream)) {
            return source();
        }
        MediaSource spooled = SpooledSource.of(stream, name(null), SpoolFiles.create(message.getExchange()));
        if (stream instanceof StreamCache cache) {
            cache.reset();
        }
        return filled(spooled);
    }

    private MediaSource source(Object body) throws IOException {
        if (body instanceof WrappedFile<?> wrapped) {
            return source(wrapped.getFile() instanceof File file ? file : wrapped.getBody());
        } else if (body instanceof DownloadedMedia media) {
            return source(media.file());
        } else if (body instanceof Path path) {
            return new FileSource(path, name(path));
        } else if (body instanceof File file) {
            return new FileSource(file.toPath(), name(file.toPath()));
        } else if (body instanceof byte[] bytes) {
            return new BytesSource(bytes, name(null));
        } else if (body instanceof StreamCache cache && body instanceof InputStream stream && cache.length() >= 0) {
            return new CacheSource(cache, stream, name(null));
        } else if (body instanceof InputStream stream) {
            return stream(stream);
        }
        throw new IllegalArgumentException(refusal(body) + ALLOWED);
    }

    private static String refusal(Object body) {
        if (body == null) {
            return "the message has no body";
        }
        return body instanceof String
                ? "the body is a String, which is not taken as the path of a file"
                : "the body is a " + body.getClass().getName();
    }

    private MediaSource stream(InputStream stream) throws IOException {
        Long length = length(Exchange.FILE_LENGTH);
        if (length == null) {
            length = length(Exchange.CONTENT_LENGTH);
        }
        if (length == null) {
            return SpooledSource.of(stream, name(null), SpoolFiles.create(message.getExchange()));
        }
        StreamSource source = new StreamSource(stream, name(null), length);
        return source.head(1).length > 0 ? source : new StreamSource(stream, name(null), 0);
    }

    /**
     * The length in a header; null when there is none, or it is no length: the header may be left over from an earlier
     * message.
     */
    private Long length(String header) {
        Object value = message.getHeader(header);
        return value == null ? null : Numbers.parseCount(value.toString().strip());
    }

    private String name(Path path) {
        String name = message.getHeader(Exchange.FILE_NAME, String.class);
        if (name != null) {
            return FileUtil.stripPath(name);
        }
        return path == null ? null : path.getFileName().toString();
    }
}
