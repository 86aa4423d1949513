// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.walk.NewestFirstFeed;
import io.camelmedia.support.poll.walk.Slice;
import java.time.Clock;
import java.util.Comparator;

/** Lists newest first between exclusive bounds of ids. */
final class DescendingWorld extends World {

    @Override
    Feed<?> feed() {
        return NewestFirstFeed.of("world:descending", this::fetch, LOOKBACK, Clock.systemUTC());
    }

    private Slice fetch(Long below, Long above) throws Broken {
        return answered(Slice.uncounted(visible.stream()
                .filter(thing -> below == null || thing.id() < below)
                .filter(thing -> above == null || thing.id() > above)
                .sorted(Comparator.comparing(Thing::id).reversed())
                .limit(LIMIT)
                .map(Thing::item)
                .toList()));
    }
}
