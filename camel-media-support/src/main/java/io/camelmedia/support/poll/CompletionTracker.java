// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.poll.HandOut.State;
import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.cursor.CursorChange;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.FeedProgress;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Moves the cursor past contiguously completed exchanges. They complete in any order and on any thread; the cursor
 * waits for the oldest that is open.
 */
final class CompletionTracker<P extends FeedProgress> {

    /** The whole cursor, and what of it was not taken as a change before. */
    record Whole(Cursor cursor, CursorChange change) {}

    private final P completed;
    private final OnFailure onFailure;
    private final int maxInFlight;
    private final Deque<HandOut<P>> pending = new ArrayDeque<>();
    private int items;
    private int blocking;
    private int exchanges;
    private int unstored;
    private boolean closed;
    private Instant position;

    CompletionTracker(P completed, OnFailure onFailure, int maxInFlight) {
        this.maxInFlight = maxInFlight;
        this.completed = completed;
        this.onFailure = onFailure;
    }

    /**
     * @param steps what the progress goes through, with these items among it
     */
    synchronized HandOut<P> handOut(List<FeedItem> carried, List<Step<P>> steps) {
        HandOut<P> handOut = new HandOut<>(carried, steps, State.OPEN);
        pending.add(handOut);
        items += carried.size();
        return handOut;
    }

    /** What the progress goes through when everything before it is completed. */
    synchronized void note(Step<P> step) {
        HandOut<P> last = pending.peekLast();
        if (last == null) {
            step.foldInto(completed);
        } else if (!last.takes(step)) {
            pending.add(new HandOut<>(List.of(), List.of(step), State.DONE));
        }
    }

    /** The oldest that failed, to be handed out again; empty while that is under way. */
    synchronized Optional<HandOut<P>> again() {
        Optional<HandOut<P>> failed = pending.stream()
                .filter(handOut -> handOut.state().blocks())
                .findFirst()
                .filter(handOut -> handOut.state() == State.FAILED);
        failed.ifPresent(handOut -> handOut.become(State.OPEN_AGAIN));
        return failed;
    }

    /** The exchange is completed. */
    synchronized void completed(HandOut<P> handOut) {
        if (handOut.state().isOpen()) {
            become(handOut, State.DONE);
            exchanges++;
            advance();
            if (!pending.isEmpty()) {
                handOut.forgetBodies();
            }
        }
    }

    /**
     * The exchange failed.
     *
     * @return false when it was completed or had failed before
     */
    synchronized boolean failed(HandOut<P> handOut) {
        if (!handOut.state().isOpen()) {
            return false;
        }
        if (onFailure == OnFailure.SKIP) {
            completed(handOut);
        } else {
            become(handOut, State.FAILED);
        }
        return true;
    }

    private void become(HandOut<P> handOut, State next) {
        blocking -= handOut.state().blocks() ? 1 : 0;
        blocking += next.blocks() ? 1 : 0;
        handOut.become(next);
    }

    private void advance() {
        while (!pending.isEmpty() && pending.peek().state() == State.DONE) {
            HandOut<P> oldest = pending.remove();
            oldest.foldInto(completed);
            items -= oldest.items().size();
            unstored += oldest.items().size();
            position = oldest.newestTime(position);
        }
    }

    /**
     * Whether something new may be handed out: nothing failed has to be done before, and the cursor is not too far
     * behind.
     */
    synchronized boolean admits() {
        return !closed && blocking == 0 && items < maxInFlight;
    }

    /** Time of the newest item that was completed here; null when there was none. */
    synchronized Instant position() {
        return position;
    }

    /** How many items are handed out that the cursor has not moved past. */
    synchronized int items() {
        return items;
    }

    /** What the cursor waits for; empty when it waits for nothing. */
    synchronized Optional<HandOut<P>> oldest() {
        return Optional.ofNullable(pending.peek());
    }

    /** How many steps wait for the oldest exchange that is open. */
    synchronized int pending() {
        return pending.stream().mapToInt(HandOut::size).sum();
    }

    /** How many exchanges were completed since this was asked last. */
    synchronized int takeExchanges() {
        int taken = exchanges;
        exchanges = 0;
        return taken;
    }

    /** What has changed in the cursor since this was asked last. */
    synchronized CursorChange takeChange() {
        unstored = 0;
        return closed ? new CursorChange() : completed.takeChange();
    }

    /** How many items the cursor has moved past since its change was taken last: what a crash would hand out again. */
    synchronized int unstored() {
        return unstored;
    }

    /** The cursor as it is by now. */
    synchronized Whole whole() {
        return new Whole(completed.cursor(), completed.takeChange());
    }

    /** No change of the cursor is given out any more. */
    synchronized void close() {
        closed = true;
    }

    synchronized boolean isClosed() {
        return closed;
    }
}
