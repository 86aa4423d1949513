// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.feed;

import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.FeedPass;
import io.camelmedia.support.poll.feed.StartFrom;
import java.time.Instant;
import java.util.function.Predicate;

/**
 * All jobs of the account, of a project, or of a source video.
 *
 * @param filter which videos are listed
 */
record ListedJobs(Jobs jobs, Values filter) implements Feed<JobProgress> {

    @Override
    public String name() {
        return jobs.name();
    }

    /** Running jobs are delivered in any case; of those that have ended, the ones that ended since then. */
    @Override
    public Cursor begin(StartFrom startFrom) throws Exception {
        return switch (startFrom.place()) {
            case BEGINNING -> Cursor.empty(name());
            case NOW -> without(item -> true);
            case INSTANT -> without(item -> isBefore(item.time(), startFrom.instant()));
        };
    }

    private static boolean isBefore(Instant ended, Instant start) {
        return ended == null || ended.isBefore(start);
    }

    /** A cursor that passes over the jobs that have ended, as far as {@code past} holds for them. */
    private Cursor without(Predicate<FeedItem> past) throws Exception {
        JobProgress progress = resume(Cursor.empty(name()));
        read(progress).forEachPage(page -> page.items().stream()
                .filter(item ->
                        item.isInvalid() || Mark.parse(item.revision()).phase().isEnd())
                .filter(past)
                .forEach(progress::add));
        return progress.cursor();
    }

    @Override
    public JobProgress resume(Cursor cursor) {
        return new JobProgress(cursor);
    }

    @Override
    public FeedPass<JobProgress> read(JobProgress read) {
        return new ListPass(jobs, filter, read);
    }
}
