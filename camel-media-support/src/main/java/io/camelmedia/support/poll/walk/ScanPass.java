// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.walk;

import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.feed.FeedPage;
import io.camelmedia.support.poll.feed.FeedPass;
import io.camelmedia.support.poll.feed.Learnt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the list from its beginning. What is gone from it is forgotten only after two passes that missed it and found
 * as many ids as the service counts, on each page the same number: else the list shifted under the pass, and something
 * was passed over. An empty list proves nothing: a service in trouble may answer one.
 */
final class ScanPass implements FeedPass<ScanProgress> {

    private final ScanFeed feed;
    private final ScanProgress read;
    private final Set<String> present = new HashSet<>();
    private final Set<Integer> counts = new HashSet<>();
    private int offset;
    private boolean over;

    ScanPass(ScanFeed feed, ScanProgress read) {
        this.feed = feed;
        this.read = read;
    }

    @Override
    public Optional<FeedPage<ScanProgress>> next() throws Exception {
        if (over) {
            return Optional.empty();
        }
        Slice slice = feed.fetch(offset).placed(null);
        counts.add(slice.count());
        List<FeedItem> unseen = new ArrayList<>();
        for (FeedItem item : slice.items()) {
            String hash = ScanProgress.hash(item.id());
            if (present.add(hash) && !read.seen(hash)) {
                unseen.add(item);
            }
        }
        over = slice.items().isEmpty() || offset + slice.items().size() >= slice.count();
        offset += Math.max(1, slice.items().size() - 1);
        return Optional.of(new FeedPage<>(gone(), unseen));
    }

    /** Applies before this page's items are added, which are all present. */
    private Learnt<ScanProgress> gone() {
        if (!over || present.isEmpty() || !counts.equals(Set.of(present.size()))) {
            return Learnt.nothing();
        }
        Learnt<ScanProgress> gone = Learnt.nothing();
        for (String hash : feed.missedTwice(read.missing(present))) {
            gone = gone.and(Learnt.of(hash, progress -> progress.forget(hash)));
        }
        return gone;
    }
}
