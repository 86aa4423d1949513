package io.camelmedia.support.poll;

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

    private final List<FeedItem> items;
    private final List<Step<P>> steps;
    private volatile State state;

    HandOut(List<FeedItem> items, List<Step<P>> steps, State state) {
        this.items = items;
        this.steps = steps;
        this.state = state;
    }

    List<FeedItem> items() {
        return items;
    }

    State state() {
        return state;
    }

    void become(State next) {
        state = next;
    }

    void foldInto(P progress) {
        steps.forEach(step -> step.foldInto(progress));
    }
}
