package io.camelmedia.support.poll;

import java.util.List;
import java.util.function.Consumer;

/** What one exchange carries, and what the progress learns once the exchange is completed. */
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
    private final List<Consumer<? super P>> folds;
    private State state;

    HandOut(List<FeedItem> items, List<Consumer<? super P>> folds, State state) {
        this.items = items;
        this.folds = folds;
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
        folds.forEach(fold -> fold.accept(progress));
    }
}
