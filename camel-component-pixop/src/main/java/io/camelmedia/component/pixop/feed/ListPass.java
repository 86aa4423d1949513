// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.feed;

import io.camelmedia.component.pixop.model.JobPhase;
import io.camelmedia.component.pixop.model.VideoSummary;
import io.camelmedia.support.camel.ItemReader;
import io.camelmedia.support.camel.ItemReader.Field;
import io.camelmedia.support.camel.Polled;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.Paging;
import io.camelmedia.support.operation.ResponseType;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Entries;
import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.FeedPage;
import io.camelmedia.support.poll.feed.FeedPass;
import io.camelmedia.support.poll.feed.Learnt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Walks through the list of videos once, and asks for each job that is new, running, or whose video changed since. A
 * known video that is missing from the list is asked for: pages shift when other videos are deleted, so that a video
 * can be missing although it exists.
 */
final class ListPass implements FeedPass<JobProgress> {

    private static final Comparator<FeedItem> BY_TIME =
            Comparator.comparing(FeedItem::time, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()));

    private final Jobs jobs;
    private final Values filter;
    private final JobProgress read;
    private final Set<String> present = new HashSet<>();
    private Paging.Step next;
    private final ItemReader<VideoSummary> videos;
    private boolean over;

    ListPass(Jobs jobs, Values filter, JobProgress read) {
        this.jobs = jobs;
        this.filter = filter;
        this.read = read;
        this.videos = new ItemReader<>(jobs.source(), Field.of("id", VideoSummary::id), null, null);
    }

    @Override
    public Optional<FeedPage<JobProgress>> next() throws Exception {
        if (over) {
            jobs.troubles().end();
            return Optional.empty();
        }
        if (next == null) {
            jobs.troubles().begin();
        }
        Entries page = fetch();
        Paging.Step following = page.next(jobs.videos().paging(), filter);
        Found found = new Found();
        for (Object entry : page.items()) {
            if (entry instanceof VideoSummary video && video.id() != null) {
                if (jobs.kind().worksOn(video) && present.add(video.id())) {
                    listed(video.id(), String.valueOf(video.timeLastUpdated()), found);
                }
            } else {
                odd(entry, found);
            }
        }
        next = following;
        over = following == null;
        if (over) {
            for (String videoId : read.jobs()) {
                if (!present.contains(videoId)) {
                    missing(videoId, found);
                }
            }
        }
        return Optional.of(found.page());
    }

    private Entries fetch() throws Exception {
        Operation list = jobs.videos();
        Call call = new Call(null, list, list.forms().get(0), filter, null);
        return Polled.Source.get(jobs.source().service().entries(call, ResponseType.RECORD, next));
    }

    /** An entry that is no readable video, so that its job cannot be asked for. */
    private void odd(Object entry, Found found) {
        FeedItem item = videos.item(entry);
        if (present.add(item.id()) && read.mark(item.id()) == null) {
            found.items.add(item);
        }
    }

    private void listed(String videoId, String changed, Found found) throws Exception {
        Mark known = read.mark(videoId);
        if (known == null || !known.phase().isEnd() || !known.listed().equals(changed)) {
            Jobs.Look look = jobs.look(videoId);
            if (look instanceof Jobs.Look.Seen seen) {
                seen(videoId, known, changed, seen.sighting(), found);
            } else if (look instanceof Jobs.Look.Gone) {
                present.remove(videoId);
            }
        }
    }

    /** A job that had ended is forgotten once its video is gone; one that had not ends with an event. */
    private void missing(String videoId, Found found) throws Exception {
        Mark known = read.mark(videoId);
        Jobs.Look look = known.phase() == JobPhase.GONE ? new Jobs.Look.Gone() : jobs.look(videoId);
        if (look instanceof Jobs.Look.Seen seen) {
            seen(videoId, known, known.listed(), seen.sighting(), found);
        } else if (look instanceof Jobs.Look.Gone && known.phase().isEnd()) {
            found.learn(videoId, progress -> progress.forget(videoId));
        } else if (look instanceof Jobs.Look.Gone) {
            found.items.add(jobs.gone(videoId));
        }
    }

    private void seen(String videoId, Mark known, String listed, Sighting now, Found found) {
        Mark mark = now.mark(listed);
        if (known == null || !known.tellsTheSameAs(mark)) {
            found.items.add(jobs.item(videoId, listed, now));
        } else if (!known.equals(mark)) {
            found.learn(videoId, progress -> progress.note(videoId, mark));
        }
    }

    /** What a page of the list brings. */
    private static final class Found {

        private final List<FeedItem> items = new ArrayList<>();
        private Learnt<JobProgress> learnt = Learnt.nothing();

        void learn(String videoId, Consumer<JobProgress> lesson) {
            learnt = learnt.and(Learnt.of(videoId, lesson));
        }

        FeedPage<JobProgress> page() {
            items.sort(BY_TIME);
            return new FeedPage<>(learnt, items);
        }
    }
}
