// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.walk.ScanFeed;
import io.camelmedia.support.poll.walk.Slice;
import java.util.List;

/** Lists everything, ascending by time. */
final class ScanWorld extends World {

    @Override
    Feed<?> feed() {
        return new ScanFeed("world:scan", this::fetch, LIMIT);
    }

    @Override
    boolean shifts() {
        return true;
    }

    @Override
    void expire(int index) {
        if (!visible.isEmpty()) {
            visible.remove(index % visible.size());
        }
    }

    private Slice fetch(int offset, int limit) throws Broken {
        List<FeedItem> page =
                visible.stream().skip(offset).limit(limit).map(Thing::item).toList();
        return answered(new Slice(page, visible.size()));
    }
}
