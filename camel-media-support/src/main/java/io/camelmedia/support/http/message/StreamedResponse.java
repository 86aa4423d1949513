// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.message;

import io.camelmedia.support.http.InFlightRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.function.LongConsumer;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;

/** An answer while its connection is open: valid only inside a {@link ResponseReader}. */
public final class StreamedResponse {

    /** The header in which services tell their id of a request. */
    public static final String REQUEST_ID = "X-Request-Id";

    private final URI uri;
    private final ClassicHttpResponse response;
    private final InFlightRequest inFlight;
    private final long limit;
    private ProgressInputStream opened;

    /** A response of any length. */
    public StreamedResponse(URI uri, ClassicHttpResponse response, InFlightRequest inFlight) {
        this(uri, response, inFlight, Long.MAX_VALUE);
    }

    /** @param limit how many bytes of its body are read at most, after decoding */
    public StreamedResponse(URI uri, ClassicHttpResponse response, InFlightRequest inFlight, long limit) {
        this.limit = limit;
        this.uri = uri;
        this.response = response;
        this.inFlight = inFlight;
    }

    /** The address that answered: after redirects, the last one. */
    public URI uri() {
        return uri;
    }

    public int status() {
        return response.getCode();
    }

    /** The first header of that name; null when there is none. */
    public String header(String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    /**
     * When the answer was made, by the service's clock.
     *
     * @param now used when the answer does not say
     */
    public Instant sent(Instant now) {
        return RetryAfter.sent(this, now);
    }

    /** Length of the body in bytes; -1 when the answer does not say. */
    public long length() {
        HttpEntity entity = response.getEntity();
        return entity == null ? 0 : entity.getContentLength();
    }

    /** Whether the response says where it ends; else the end of its connection is taken for it. */
    public boolean isDelimited() {
        HttpEntity entity = response.getEntity();
        return entity == null || entity.isChunked() || entity.getContentLength() >= 0;
    }

    /**
     * Sets what is called at each tick of the clock while the answer is read, on the clock's thread.
     *
     * @param watcher takes the time in nanoseconds of the scheduler's clock
     */
    public void onTick(LongConsumer watcher) {
        inFlight.onTick(watcher);
    }

    /**
     * The body; an empty stream when there is none. Counts what is read as progress.
     *
     * @throws UnreadableResponseException here or while it is read, when it is longer than permitted
     */
    public InputStream stream() throws IOException {
        if (length() > limit) {
            throw UnreadableResponseException.tooLong(limit);
        }
        return content(limit);
    }

    /** The beginning of the body, whatever length it says it has. */
    public InputStream excerpt() throws IOException {
        return content(Long.MAX_VALUE);
    }

    /** Whether nothing of the body is left to read. */
    public boolean isRead() {
        return response.getEntity() == null || opened != null && opened.isEnded();
    }

    private InputStream content(long most) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return InputStream.nullInputStream();
        }
        opened = new ProgressInputStream(entity.getContent(), inFlight, most);
        return opened;
    }
}
