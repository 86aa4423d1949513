package io.camelmedia.support.poll;

import io.camelmedia.support.poll.walk.NewestFirstFeed;
import java.util.Comparator;
import java.util.List;

/** Lists newest first between exclusive bounds of ids. */
final class DescendingWorld extends World {

    @Override
    Feed<?> feed() {
        return NewestFirstFeed.of("world:descending", this::fetch, LOOKBACK);
    }

    private List<FeedItem> fetch(Long below, Long above) throws Broken {
        return answered(visible.stream()
                .filter(thing -> below == null || thing.id() < below)
                .filter(thing -> above == null || thing.id() > above)
                .sorted(Comparator.comparing(Thing::id).reversed())
                .limit(LIMIT)
                .map(Thing::item)
                .toList());
    }
}
