package io.camelmedia.support.transfer;

import io.camelmedia.support.http.Content;
import io.camelmedia.support.http.Ticket;
import org.apache.hc.core5.http.HttpEntity;

/**
 * Media as the whole body of a request, with its length.
 *
 * @param contentType null when the request is to have none
 */
public record MediaContent(MediaSource source, String contentType, Progress progress) implements Content {

    @Override
    public HttpEntity entity(Ticket ticket) {
        SourceWriter writer = new SourceWriter(source, ticket, progress);
        return new SourceEntity(source, 0, source.length(), contentType, writer);
    }

    @Override
    public boolean replayable() {
        return source.replayable();
    }
}
