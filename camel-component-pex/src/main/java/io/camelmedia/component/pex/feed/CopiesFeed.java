// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.feed;

import static io.camelmedia.component.pex.PexParam.MAX_ID;
import static io.camelmedia.component.pex.PexParam.MIN_ID;

import io.camelmedia.component.pex.model.Copy;
import io.camelmedia.component.pex.model.PexDate;
import io.camelmedia.support.camel.ItemReader;
import io.camelmedia.support.camel.ItemReader.Field;
import io.camelmedia.support.camel.Polled;
import io.camelmedia.support.operation.call.Entries;
import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.walk.NewestFirstFeed;
import io.camelmedia.support.poll.walk.Slice;

/** New copies, by their match ids. {@code min_id} and {@code max_id} are exclusive (document: Get all copies). */
public final class CopiesFeed {

    private final Polled.Source source;
    private final ItemReader<Copy> reader;

    private CopiesFeed(Polled.Source source) {
        this.source = source;
        this.reader = new ItemReader<>(
                source,
                Field.ofId("match_id", Copy::matchId),
                Field.of("created_at", Copy::createdAt),
                PexDate::instantOf);
    }

    /** @param source the operation that is polled, with the parameters of the endpoint */
    public static Feed<?> of(Polled.Source source) {
        return NewestFirstFeed.of(
                "pex:copies", new CopiesFeed(source)::between, source.options().lookback(), source.clock());
    }

    private Slice between(Long below, Long above) throws Exception {
        Entries page = source.entries(source.values().with(MAX_ID, below).with(MIN_ID, above));
        return new Slice(reader.items(page), Slice.UNCOUNTED, page.now());
    }
}
