package io.camelmedia.support.poll;

import io.camelmedia.support.poll.CursorStore.Stored;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A feed on the way from one stored cursor to the next: what was read and waits, what is handed out, what is completed.
 * One thread at a time reads and hands out; exchanges complete on any.
 */
final class FeedSession<P extends FeedProgress> {

    private final Feed<P> feed;
    private final P read;
    private final CompletionTracker<P> tracker;
    private final Checkpoint checkpoint;
    private final Deque<Step<P>> waiting = new ArrayDeque<>();
    private int items;
    private FeedPass<P> pass;

    /** An item that waits for its exchange, or without one what the progress learns between two items. */
    private record Step<P>(FeedItem item, Consumer<? super P> fold) {}

    FeedSession(Feed<P> feed, FeedOptions options, CursorSlot slot, Stored stored, Clock clock) {
        this.feed = feed;
        this.read = slot.resume(feed, stored.cursor());
        this.tracker = new CompletionTracker<>(slot.resume(feed, stored.cursor()), options.onFailure());
        this.checkpoint = new Checkpoint(slot, stored, tracker, clock);
    }

    /**
     * Reads pages until so many items wait, or the pass is over.
     *
     * @return how many wait
     */
    int fill(int wanted) throws Exception {
        while (items < wanted && readPage()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedException("The pass was ended between two pages");
            }
        }
        return items;
    }

    private boolean readPage() throws Exception {
        Optional<FeedPage<P>> page = nextPage();
        page.ifPresentOrElse(this::take, () -> pass = null);
        return page.isPresent();
    }

    private Optional<FeedPage<P>> nextPage() throws Exception {
        boolean read = false;
        try {
            if (pass == null) {
                pass = feed.read(this.read);
            }
            Optional<FeedPage<P>> page = pass.next();
            read = true;
            return page;
        } finally {
            if (!read) {
                pass = null;
            }
        }
    }

    private void take(FeedPage<P> page) {
        page.learnt().accept(read);
        if (waiting.isEmpty()) {
            tracker.note(page.learnt());
        } else {
            waiting.add(new Step<>(null, page.learnt()));
        }
        for (FeedItem item : page.items()) {
            read.add(item);
            waiting.add(new Step<>(item, progress -> progress.add(item)));
            items++;
        }
    }

    /** The oldest items that wait, for one exchange. */
    HandOut<P> handOut(int count) {
        List<FeedItem> taken = new ArrayList<>(count);
        List<Consumer<? super P>> folds = new ArrayList<>(count);
        while (taken.size() < count) {
            Step<P> step = waiting.remove();
            folds.add(step.fold());
            if (step.item() != null) {
                taken.add(step.item());
            }
        }
        items -= count;
        HandOut<P> handOut = tracker.handOut(taken, folds);
        while (!waiting.isEmpty() && waiting.peek().item() == null) {
            tracker.note(waiting.remove().fold());
        }
        return handOut;
    }

    CompletionTracker<P> tracker() {
        return tracker;
    }

    Checkpoint checkpoint() {
        return checkpoint;
    }

    /** Whether what was found in the store is what this session stored there last. */
    boolean isCurrent(Optional<Stored> found) {
        return !tracker.isClosed() && checkpoint.knows(found);
    }
}
