package io.camelmedia.component.pixop.feed;

import io.camelmedia.support.poll.Cursor;
import io.camelmedia.support.poll.Feed;
import io.camelmedia.support.poll.FeedItem;
import io.camelmedia.support.poll.FeedPage;
import io.camelmedia.support.poll.FeedPass;
import io.camelmedia.support.poll.StartFrom;
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
        FeedItem now = known == null ? first() : next();
        boolean changed = known == null || !known.tellsTheSameAs(Mark.parse(now.revision()));
        return once(changed ? List.of(now) : List.of());
    }

    /** A video that was never there is a mistake, and no job that has ended. */
    private FeedItem first() throws Exception {
        return jobs.item(videoId, "", jobs.kind().ask(videoId));
    }

    private FeedItem next() throws Exception {
        return jobs.look(videoId)
                .map(sighting -> jobs.item(videoId, "", sighting))
                .orElseGet(() -> jobs.gone(videoId));
    }

    private static FeedPass<JobProgress> once(List<FeedItem> items) {
        List<FeedPage<JobProgress>> page = new ArrayList<>();
        page.add(new FeedPage<>(progress -> {}, items));
        return () -> page.isEmpty() ? Optional.empty() : Optional.of(page.remove(0));
    }
}
