// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.upload;

import io.camelmedia.support.http.InFlightRequest;
import io.camelmedia.support.http.message.Content;
import io.camelmedia.support.transfer.progress.ByteProgress;
import io.camelmedia.support.transfer.source.MediaSource;
import org.apache.hc.core5.http.HttpEntity;

/**
 * Media, or a stretch of it, as the whole body of a request, with its length.
 *
 * @param contentType null when the request is to have none
 */
public record MediaContent(MediaSource source, long offset, long length, String contentType, ByteProgress progress)
        implements Content {

    /** All of the media. */
    public MediaContent(MediaSource source, String contentType, ByteProgress progress) {
        this(source, 0, source.length(), contentType, progress);
    }

    @Override
    public HttpEntity entity(InFlightRequest inFlight) {
        SourceWriter writer = new SourceWriter(source, inFlight, progress);
        return new SourceEntity(source, offset, length, contentType, writer);
    }

    @Override
    public boolean replayable() {
        return source.replayable();
    }
}
