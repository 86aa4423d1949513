// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.feed;

import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.FeedPage;
import io.camelmedia.support.poll.feed.FeedPass;
import io.camelmedia.support.poll.feed.StartFrom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One job from where it is to its end; after that the service is not asked any more. */
record OneJob(Jobs jobs, String videoId) implements Feed<JobProgress> {

    @Override
    public String name() {
        return jobs.name();
    }

    @Override
    public Cursor begin(StartFrom startFrom) {
        return Cursor.empty(name());
    }

    @Override
    public JobProgress resume(Cursor cursor) {
        return new JobProgress(cursor);
    }

    @Override
    public FeedPass<JobProgress> read(JobProgress read) throws Exception {
        Mark known = read.mark(videoId);
        if (known != null && known.phase().isEnd()) {
            return Optional::empty;
        }
        Optional<FeedItem> now = known == null ? first() : next();
        return once(now.filter(item -> known == null || !known.tellsTheSameAs(Mark.parse(item.revision()))).stream()
                .toList());
    }

    /** At the first poll an unknown video is an error, and not a job that has ended. */
    private Optional<FeedItem> first() throws Exception {
        return item(jobs.kind().ask(videoId));
    }

    private Optional<FeedItem> next() throws Exception {
        try {
            return item(jobs.kind().ask(videoId));
        } catch (NotFoundException gone) {
            return Optional.of(jobs.gone(videoId));
        }
    }

    /** A job without a state is taken to be running, without an event. */
    private Optional<FeedItem> item(Optional<Sighting> sighting) {
        if (sighting.isEmpty()) {
            jobs.troubles().stateless(videoId);
        }
        return sighting.map(now -> jobs.item(videoId, "", now));
    }

    private static FeedPass<JobProgress> once(List<FeedItem> items) {
        List<FeedPage<JobProgress>> page = new ArrayList<>();
        page.add(FeedPage.of(items));
        return () -> page.isEmpty() ? Optional.empty() : Optional.of(page.remove(0));
    }
}
