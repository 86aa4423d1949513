// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.upload.tus;

import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.http.InFlightRequest;
import io.camelmedia.support.http.message.Content;
import io.camelmedia.support.http.retry.Resumption;
import io.camelmedia.support.transfer.progress.Progress;
import io.camelmedia.support.transfer.source.MediaSource;
import io.camelmedia.support.transfer.upload.MediaContent;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.hc.core5.http.HttpEntity;

/**
 * A chunk of the media: the body of one PATCH. After a break the server's Upload-Offset says how much of it has
 * arrived.
 */
final class TusChunk implements Content, Resumption {

    private static final String TYPE = "application/offset+octet-stream";

    private static final int TOO_LARGE = 413;

    private final TusService service;
    private final URI location;
    private final MediaSource source;
    private final Progress progress;
    private final long end;
    private long offset;
    private long furthest;
    private int attempts;

    /**
     * @param offset of the first byte
     * @param end    of the byte after the last
     */
    TusChunk(TusService service, URI location, MediaSource source, Progress progress, long offset, long end) {
        this.service = service;
        this.location = location;
        this.source = source;
        this.progress = progress;
        this.offset = offset;
        this.furthest = offset;
        this.end = end;
    }

    @Override
    public CompletableFuture<Map<String, String>> headers() {
        return attempts == 0
                ? CompletableFuture.completedFuture(start())
                : service.offset(location).thenApply(asked -> from(asked.value()));
    }

    private Map<String, String> from(TusService.Status status) {
        if (status.offset() == null) {
            throw service.gone(location);
        }
        long stands = status.offset();
        if (stands == end) {
            throw new ChunkReceivedException(stands);
        }
        if (stands > end) {
            throw service.wrong(
                    "HEAD",
                    location,
                    "the service answered HEAD with Upload-Offset " + stands + ", although nothing beyond " + end
                            + " was sent");
        }
        offset = stands;
        furthest = Math.max(furthest, stands);
        return start();
    }

    private Map<String, String> start() {
        return Map.of("Upload-Offset", Long.toString(offset));
    }

    @Override
    public HttpEntity entity(InFlightRequest attempt) {
        attempts++;
        return new MediaContent(source, offset, end - offset, TYPE, progress).entity(attempt);
    }

    @Override
    public boolean replayable() {
        return source.replayable();
    }

    /** What the server had when it was asked last: of what was written since then it may have got nothing. */
    @Override
    public long moved() {
        return furthest;
    }

    /** The Upload-Offset after the server took the chunk, or a part of it. */
    long taken(TusService.Status status) {
        Long stands = status.offset();
        if (stands == null || stands <= offset || stands > end) {
            throw service.wrong(
                    "PATCH",
                    location,
                    "the service took the bytes from " + offset + " to " + end + " and answered Upload-Offset "
                            + stands);
        }
        return stands;
    }

    /** The offset of the byte after its last. */
    long end() {
        return end;
    }

    /** A failure with what helps against it. */
    Throwable describe(Throwable failure) {
        return failure instanceof MediaApiException answered && answered.getHttpResponseCode() == TOO_LARGE
                ? answered.remark("a piece of " + (end - offset) + " bytes is more than the service takes at once: set"
                        + " chunkSize to less")
                : failure;
    }

    /** How many times it was sent. */
    int attempts() {
        return attempts;
    }
}
