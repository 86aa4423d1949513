// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.walk.SinceFeed;
import io.camelmedia.support.poll.walk.Slice;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lists ascending from an inclusive time on. */
final class SinceWorld extends World {

    @Override
    Feed<?> feed() {
        return new SinceFeed("world:since", this::fetch, this::newestTime, LIMIT, LOOKBACK, Clock.systemUTC());
    }

    private Slice fetch(Instant since, int offset, int limit) throws Broken {
        List<Thing> all = visible.stream()
                .filter(thing -> since == null || !thing.time().isBefore(since))
                .toList();
        List<FeedItem> page =
                all.stream().skip(offset).limit(limit).map(Thing::item).toList();
        return answered(new Slice(page, all.size()));
    }

    private Optional<Instant> newestTime() throws Broken {
        return answered(visible.isEmpty() ? Optional.<Instant>empty() : Optional.of(newest()));
    }
}
