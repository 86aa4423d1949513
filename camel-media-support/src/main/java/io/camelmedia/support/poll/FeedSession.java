// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.poll.cursor.CursorStore.Stored;
import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.FeedPage;
import io.camelmedia.support.poll.feed.FeedPass;
import io.camelmedia.support.poll.feed.FeedProgress;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

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
    private final OnInvalidItem onInvalidItem;
    private final Oddities oddities;
    private FeedPass<P> pass;
    private InvalidItemException waitsAt;
    private boolean readAll;
    private final Instant begunAt;

    FeedSession(
            Feed<P> feed, FeedOptions options, CursorSlot slot, Stored stored, Oddities oddities, LongSupplier nanos) {
        this.feed = feed;
        this.onInvalidItem = options.onInvalidItem();
        this.oddities = oddities;
        this.begunAt = stored.cursor().position();
        this.read = slot.resume(feed, stored.cursor());
        this.tracker =
                new CompletionTracker<>(slot.resume(feed, stored.cursor()), options.onFailure(), options.maxInFlight());
        this.checkpoint = new Checkpoint(slot, stored, tracker, nanos);
    }

    /**
     * Reads pages until so many items wait, or the pass is over.
     *
     * @return how many wait
     * @throws InvalidItemException when none waits, and the next one is an item at which the feed waits
     */
    int fill(int wanted) throws Exception {
        while (items < wanted && waitsAt == null && readPage()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedException("The pass was ended between two pages");
            }
        }
        if (items == 0 && waitsAt != null) {
            InvalidItemException refused = waitsAt;
            waitsAt = null;
            throw refused;
        }
        return items;
    }

    private boolean readPage() throws Exception {
        Optional<FeedPage<P>> page = nextPage();
        if (page.isEmpty()) {
            pass = null;
            readAll = true;
            return false;
        }
        take(page.get());
        read.takeChange();
        return true;
    }

    private Optional<FeedPage<P>> nextPage() throws Exception {
        if (pass == null) {
            pass = feed.read(read);
        }
        return pass.next();
    }

    private void take(FeedPage<P> page) {
        if (!page.learnt().isEmpty()) {
            take(new Step.Shown<>(page.learnt()));
        }
        for (FeedItem item : page.items()) {
            boolean fresh = item.oddity() == null || oddities.meet(item);
            if (item.isInvalid() && onInvalidItem == OnInvalidItem.STOP) {
                waitsAt = new InvalidItemException(item);
                pass = null;
                return;
            }
            if (item.isInvalid() && (onInvalidItem == OnInvalidItem.SKIP || !fresh)) {
                take(new Step.LeftBehind<>(item));
            } else {
                take(new Step.Carried<>(item));
                items++;
            }
        }
    }

    private void take(Step<P> step) {
        step.foldInto(read);
        waiting.add(step);
        noteWhatIsLearnt();
    }

    /** Gives the tracker the steps that no waiting item precedes: they wait for no exchange. */
    private void noteWhatIsLearnt() {
        while (!waiting.isEmpty() && !(waiting.peek() instanceof Step.Carried<P>)) {
            tracker.note(waiting.remove());
        }
    }

    /** Whether a pass through all there is has ended since this was asked last. */
    boolean takeReadAll() {
        boolean ended = readAll;
        readAll = false;
        return ended;
    }

    /** Time of the newest item that is behind the cursor; null when there was none. */
    Instant position() {
        Instant moved = tracker.position();
        return moved == null ? begunAt : moved;
    }

    /** The oldest items that wait, for one exchange. */
    HandOut<P> handOut(int count) {
        List<FeedItem> carried = new ArrayList<>(count);
        List<Step<P>> steps = new ArrayList<>(count);
        while (carried.size() < count) {
            Step<P> step = waiting.remove();
            steps.add(step);
            if (step instanceof Step.Carried<P> item) {
                carried.add(item.item());
            }
        }
        items -= count;
        HandOut<P> handOut = tracker.handOut(carried, steps);
        noteWhatIsLearnt();
        return handOut;
    }

    CompletionTracker<P> tracker() {
        return tracker;
    }

    Checkpoint checkpoint() {
        return checkpoint;
    }

    /** Whether what was found in the store is what this session stored there last. */
    boolean isCurrent(OptionalLong found) {
        return !tracker.isClosed() && checkpoint.knows(found);
    }
}
