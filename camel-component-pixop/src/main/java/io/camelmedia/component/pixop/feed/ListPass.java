package io.camelmedia.component.pixop.feed;

import io.camelmedia.component.pixop.model.JobPhase;
import io.camelmedia.component.pixop.model.VideoSummary;
import io.camelmedia.support.camel.Polled;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.Paging;
import io.camelmedia.support.operation.ResponseType;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Page;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.poll.FeedItem;
import io.camelmedia.support.poll.FeedPage;
import io.camelmedia.support.poll.FeedPass;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Walks through the list of videos once, and asks for the jobs that are unseen, run, or changed since. A video that is
 * missing is asked for: the pages shift when others are deleted, so that the list alone proves nothing.
 */
final class ListPass implements FeedPass<JobProgress> {

    private static final Comparator<FeedItem> BY_TIME =
            Comparator.comparing(FeedItem::time, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()));

    private final Jobs jobs;
    private final Values filter;
    private final JobProgress read;
    private final Set<String> present = new HashSet<>();
    private Paging.Step next;
    private boolean over;

    ListPass(Jobs jobs, Values filter, JobProgress read) {
        this.jobs = jobs;
        this.filter = filter;
        this.read = read;
    }

    @Override
    public Optional<FeedPage<JobProgress>> next() throws Exception {
        if (over) {
            return Optional.empty();
        }
        Page page = fetch();
        next = page.next();
        over = next == null;
        Found found = new Found();
        for (Object item : page.items()) {
            VideoSummary video = (VideoSummary) item;
            if (jobs.kind().worksOn(video) && present.add(video.id())) {
                listed(video.id(), String.valueOf(video.timeLastUpdated()), found);
            }
        }
        if (over) {
            for (String videoId : read.jobs()) {
                if (!present.contains(videoId)) {
                    missing(videoId, found);
                }
            }
        }
        return Optional.of(found.page());
    }

    private Page fetch() throws Exception {
        Service service = jobs.source().service();
        Operation videos = jobs.videos();
        Call call = new Call(null, videos, videos.forms().get(0), filter, null);
        return Polled.Source.get(service.page(call, ResponseType.RECORD, next));
    }

    private void listed(String videoId, String changed, Found found) throws Exception {
        Mark known = read.mark(videoId);
        if (known == null || !known.phase().isEnd() || !known.listed().equals(changed)) {
            Optional<Sighting> now = jobs.look(videoId);
            if (now.isPresent()) {
                seen(videoId, known, changed, now.get(), found);
            } else {
                present.remove(videoId);
            }
        }
    }

    /** What has ended and is gone is forgotten; what has not, ends so. */
    private void missing(String videoId, Found found) throws Exception {
        Mark known = read.mark(videoId);
        Optional<Sighting> now = known.phase() == JobPhase.GONE ? Optional.empty() : jobs.look(videoId);
        if (now.isPresent()) {
            seen(videoId, known, known.listed(), now.get(), found);
        } else if (known.phase().isEnd()) {
            found.learnt.add(progress -> progress.forget(videoId));
        } else {
            found.items.add(jobs.gone(videoId));
        }
    }

    private void seen(String videoId, Mark known, String listed, Sighting now, Found found) {
        Mark mark = now.mark(listed);
        if (known == null || !known.tellsTheSameAs(mark)) {
            found.items.add(jobs.item(videoId, listed, now));
        } else if (!known.equals(mark)) {
            found.learnt.add(progress -> progress.note(videoId, mark));
        }
    }

    /** What a page of the list brings. */
    private static final class Found {

        private final List<FeedItem> items = new ArrayList<>();
        private final List<Consumer<JobProgress>> learnt = new ArrayList<>();

        FeedPage<JobProgress> page() {
            items.sort(BY_TIME);
            return new FeedPage<>(progress -> learnt.forEach(fold -> fold.accept(progress)), items);
        }
    }
}
