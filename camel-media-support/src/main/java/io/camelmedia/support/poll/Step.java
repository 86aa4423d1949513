// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.FeedProgress;
import io.camelmedia.support.poll.feed.Learnt;

/** What a progress goes through, in the order of reading. */
sealed interface Step<P extends FeedProgress> {

    void foldInto(P progress);

    /** An item, which is carried by an exchange. */
    record Carried<P extends FeedProgress>(FeedItem item) implements Step<P> {

        @Override
        public void foldInto(P progress) {
            progress.add(item);
        }
    }

    /** An item that is left behind without an exchange. */
    record LeftBehind<P extends FeedProgress>(FeedItem item) implements Step<P> {

        @Override
        public void foldInto(P progress) {
            progress.add(item);
        }
    }

    /** What a page told between two items. */
    record Shown<P extends FeedProgress>(Learnt<P> learnt) implements Step<P> {

        @Override
        public void foldInto(P progress) {
            learnt.teach(progress);
        }
    }
}
