// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.poll.feed.FeedProgress;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Optional;

/** What one poll hands out: first what failed, one after the other, then what is new, page by page. */
final class Drain<P extends FeedProgress> {

    private final FeedConsumer<P> consumer;
    private final FeedOptions options;
    private final FeedSession<P> session;
    private final Delivery<P> delivery;
    private final CompletionTracker<P> tracker;

    /** One exchange of a batch. */
    interface Turn {

        /**
         * @return false when nothing may be handed out any more, and nothing was
         */
        boolean take(int index, int size) throws Exception;
    }

    Drain(FeedConsumer<P> consumer, FeedOptions options, FeedSession<P> session, Delivery<P> delivery) {
        this.consumer = consumer;
        this.options = options;
        this.session = session;
        this.delivery = delivery;
        this.tracker = session.tracker();
    }

    /**
     * @param most how many items at most
     */
    void run(int most) throws Exception {
        int left = most - handOutAgain(most);
        if (options.batch()) {
            handOut(Math.min(left, options.maxInFlight()), true);
            return;
        }
        int found = left;
        while (left > 0 && found > 0) {
            found = handOut(left, false);
            left -= found;
        }
    }

    private int handOutAgain(int most) throws Exception {
        int items = 0;
        boolean done = true;
        while (done && items < most && consumer.isBatchAllowed()) {
            Optional<HandOut<P>> failed = tracker.again();
            if (failed.isEmpty()) {
                return items;
            }
            delivery.deliver(failed.get(), 0, 1);
            session.checkpoint().saveIfDue();
            items += failed.get().items().size();
            done = failed.get().state() == HandOut.State.DONE;
        }
        return items;
    }

    /**
     * Hands out a page, or with {@code together} one list of as many pages as it takes.
     *
     * @return how many items; 0 when there is nothing more to hand out
     */
    private int handOut(int left, boolean together) throws Exception {
        if (left <= 0 || !goesOn()) {
            return 0;
        }
        int found = Math.min(left, consumer.read(() -> session.fill(together ? left : 1)));
        if (found == 0) {
            return 0;
        }
        int each = together ? found : 1;
        Turn turn = (index, size) -> {
            boolean allowed = goesOn();
            if (allowed) {
                delivery.deliver(session.handOut(each), index, size);
                session.checkpoint().saveIfDue();
            }
            return allowed;
        };
        return consumer.processBatch(new ArrayDeque<>(Collections.nCopies(found / each, turn))) * each;
    }

    private boolean goesOn() {
        return consumer.isBatchAllowed() && tracker.admits();
    }
}
