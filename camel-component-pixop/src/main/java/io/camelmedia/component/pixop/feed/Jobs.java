// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.feed;

import io.camelmedia.support.camel.Polled;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.poll.feed.FeedItem;
import java.util.Map;
import java.util.Optional;

/**
 * The jobs of one kind as one consumer follows them. A job that fails to be asked for holds up no other.
 *
 * @param videos lists the videos that jobs work on
 */
record Jobs(Polled.Source source, Operation videos, JobKind kind, JobTroubles troubles) {

    Jobs(Polled.Source source, Operation videos, JobKind kind) {
        this(source, videos, kind, new JobTroubles("pixop:" + source.operation().name()));
    }

    /** The answer to the question how a job is. */
    sealed interface Look {

        /** Its state. */
        record Seen(Sighting sighting) implements Look {}

        /** Its video is gone. */
        record Gone() implements Look {}

        /** A failure, or an answer without a state: the job is asked for again at the next poll. */
        record Unclear() implements Look {}
    }

    String name() {
        return "pixop:" + source.operation().name();
    }

    /** How a job is by now. */
    Look look(String videoId) throws Exception {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedException("The pass was ended between two jobs");
        }
        try {
            Optional<Sighting> sighting = kind.ask(videoId);
            if (sighting.isEmpty()) {
                troubles.stateless(videoId);
                return new Look.Unclear();
            }
            troubles.over(videoId);
            return new Look.Seen(sighting.get());
        } catch (NotFoundException gone) {
            troubles.over(videoId);
            return new Look.Gone();
        } catch (MediaApiException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            troubles.failed(videoId, e);
            return new Look.Unclear();
        }
    }

    FeedItem item(String videoId, String listed, Sighting sighting) {
        return new FeedItem(
                videoId, sighting.mark(listed).toString(), sighting.changed(), source.body(sighting.event()), Map.of());
    }

    FeedItem gone(String videoId) {
        return item(videoId, "", kind.gone(videoId));
    }
}
