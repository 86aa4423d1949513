// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.FeedProgress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What one exchange carries, and what the progress goes through once the exchange is completed. */
final class HandOut<P extends FeedProgress> {

    enum State {
        OPEN,
        FAILED,
        /** Open once more, after it failed. */
        OPEN_AGAIN,
        DONE;

        boolean isOpen() {
            return this == OPEN || this == OPEN_AGAIN;
        }

        boolean blocks() {
            return this == FAILED || this == OPEN_AGAIN;
        }
    }

    private volatile List<FeedItem> items;
    private List<Step<P>> steps;
    private volatile State state;

    HandOut(List<FeedItem> items, List<Step<P>> steps, State state) {
        this.items = items;
        this.steps = steps;
        this.state = state;
    }

    List<FeedItem> items() {
        return items;
    }

    /** When the oldest item came to be; null when it carries none, or the service does not say. */
    Instant oldestTime() {
        Instant oldest = null;
        for (FeedItem item : items) {
            if (item.time() != null && (oldest == null || item.time().isBefore(oldest))) {
                oldest = item.time();
            }
        }
        return oldest;
    }

    /** When the newest item came to be, or the other time when that is later. */
    Instant newestTime(Instant other) {
        Instant newest = other;
        for (FeedItem item : items) {
            if (item.time() != null && (newest == null || item.time().isAfter(newest))) {
                newest = item.time();
            }
        }
        return newest;
    }

    State state() {
        return state;
    }

    void become(State next) {
        state = next;
    }

    /** How many steps it holds; what a page told counts once for each subject. */
    int size() {
        return steps.stream()
                .mapToInt(step ->
                        step instanceof Step.Shown<P> shown ? shown.learnt().size() : 1)
                .sum();
    }

    /**
     * What is learnt behind a hand-out that carries nothing becomes part of it, so that what waits for an open exchange
     * does not grow with each poll.
     *
     * @return false when the step has to stand by itself
     */
    boolean takes(Step<P> step) {
        if (items.isEmpty()
                && step instanceof Step.Shown<P> later
                && steps.get(steps.size() - 1) instanceof Step.Shown<P> before) {
            List<Step<P>> merged = new ArrayList<>(steps.subList(0, steps.size() - 1));
            merged.add(new Step.Shown<>(before.learnt().and(later.learnt())));
            steps = merged;
            return true;
        }
        return false;
    }

    /** Drops the bodies: what is completed is not handed out again. */
    void forgetBodies() {
        items = items.stream().map(FeedItem::withoutBody).toList();
        steps = steps.stream()
                .<Step<P>>map(step -> step instanceof Step.Carried<P> carried
                        ? new Step.Carried<>(carried.item().withoutBody())
                        : step)
                .toList();
    }

    void foldInto(P progress) {
        steps.forEach(step -> step.foldInto(progress));
    }
}
