package io.camelmedia.component.pixop.feed;

import io.camelmedia.support.camel.Polled;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.poll.FeedItem;
import java.util.Map;
import java.util.Optional;

/**
 * The jobs of one kind as one consumer follows them.
 *
 * @param videos lists the videos that jobs work on
 */
record Jobs(Polled.Source source, Operation videos, JobKind kind) {

    String name() {
        return "pixop:" + source.operation().name();
    }

    /** How a job is by now; empty when its video is gone. */
    Optional<Sighting> look(String videoId) throws Exception {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedException("The pass was ended between two jobs");
        }
        try {
            return Optional.of(kind.ask(videoId));
        } catch (NotFoundException gone) {
            return Optional.empty();
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
