package io.camelmedia.component.pex.feed;

import static io.camelmedia.component.pex.PexParam.MAX_ID;
import static io.camelmedia.component.pex.PexParam.MIN_ID;

import io.camelmedia.component.pex.model.Copy;
import io.camelmedia.support.camel.Polled;
import io.camelmedia.support.operation.call.Page;
import io.camelmedia.support.poll.Feed;
import io.camelmedia.support.poll.FeedItem;
import io.camelmedia.support.poll.walk.NewestFirstFeed;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** New copies, by their match ids. Both ends of the list are exclusive (document: Get all copies). */
public final class CopiesFeed {

    private final Polled.Source source;

    private CopiesFeed(Polled.Source source) {
        this.source = source;
    }

    public static Feed<?> of(Polled.Source source) {
        return NewestFirstFeed.of(
                "pex:copies", new CopiesFeed(source)::between, source.options().lookback());
    }

    private List<FeedItem> between(Long below, Long above) throws Exception {
        Page page = source.page(source.values().with(MAX_ID, below).with(MIN_ID, above));
        List<FeedItem> items = new ArrayList<>(page.items().size());
        for (Object copy : page.items()) {
            items.add(item((Copy) copy));
        }
        return items;
    }

    private FeedItem item(Copy copy) throws IOException {
        Instant created = Created.at("copy " + copy.matchId(), copy.createdAt());
        return FeedItem.of(copy.matchId().toString(), created, source.body(copy), Map.of());
    }
}
