// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.apache.camel.Message;

/**
 * Media to be sent. Its length is known before the first byte goes out. To be closed when it is sent, which deletes
 * what was spooled to disk for it. Its {@code toString()} names it in errors.
 */
public interface MediaSource extends Closeable {

    /**
     * The media that a message bears: a {@link io.camelmedia.support.transfer.download.DownloadedMedia}, a
     * {@link java.nio.file.Path}, a {@link java.io.File}, a file of Camel's file component, a
     * {@link org.apache.camel.StreamCache}, {@code byte[]}, or an {@link InputStream}. The length of a stream is taken
     * from the headers {@code CamelFileLength} or {@code Content-Length}; without them it is spooled to disk first. The
     * name is that of the header {@code CamelFileName}, else of the file.
     *
     * @throws IllegalArgumentException with what is wrong with the body: none, of another type, no such file, empty
     * @throws IOException              when the stream cannot be read or spooled
     */
    static MediaSource of(Message message) throws IOException {
        return new MediaSourceFactory(message).source();
    }

    /**
     * As {@link #of}, and it can be opened in several places at a time: a stream, also one that Camel cached, is
     * written to disk first.
     */
    static MediaSource shareable(Message message) throws IOException {
        return new MediaSourceFactory(message).shareable();
    }

    /** Length in bytes, above zero. */
    long length();

    /** File name without folders; null when there is none. */
    String name();

    /** When the file was last modified; null when the media is no file. */
    Instant lastModified();

    /**
     * Whether it was changed since it was found; a change that left the length alone may go unseen if it is no file.
     */
    boolean modified() throws IOException;

    /** Whether it can be opened more than once. */
    boolean replayable();

    /** The bytes from an offset on; to be closed before it is opened again. */
    InputStream open(long offset) throws IOException;

    /**
     * The first bytes, without taking them from what {@link #open} gives later.
     *
     * @param bytes how many; fewer come when the media is shorter
     */
    byte[] head(int bytes) throws IOException;
}
