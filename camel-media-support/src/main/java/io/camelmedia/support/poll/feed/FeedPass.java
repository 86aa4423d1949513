// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.feed;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * One walk through what a feed has beyond a progress, page by page, so that memory stays constant.
 */
@FunctionalInterface
public interface FeedPass<P extends FeedProgress> {

    /**
     * The next page; empty when the walk is over. Blocks while it reads, and ends with an
     * {@link InterruptedException} when the reading thread is interrupted. After an exception it may be called again,
     * and goes on where it was.
     */
    Optional<FeedPage<P>> next() throws Exception;

    /** Walks to the end, unless the thread is interrupted. */
    default void forEachPage(Consumer<? super FeedPage<P>> action) throws Exception {
        for (Optional<FeedPage<P>> page = next(); page.isPresent(); page = next()) {
            action.accept(page.get());
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedException("The walk was ended between two pages");
            }
        }
    }
}
