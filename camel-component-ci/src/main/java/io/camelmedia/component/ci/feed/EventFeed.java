// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.feed;

import static io.camelmedia.component.ci.CiParam.LIMIT;
import static io.camelmedia.component.ci.CiParam.OFFSET;
import static io.camelmedia.component.ci.CiParam.ORDER_DIRECTION;
import static io.camelmedia.component.ci.CiParam.SINCE;

import io.camelmedia.component.ci.model.Event;
import io.camelmedia.support.camel.ItemReader;
import io.camelmedia.support.camel.ItemReader.Field;
import io.camelmedia.support.camel.Polled;
import io.camelmedia.support.json.IsoTime;
import io.camelmedia.support.operation.call.Entries;
import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.walk.SinceFeed;
import io.camelmedia.support.poll.walk.Slice;
import java.time.Instant;
import java.util.Optional;

/**
 * The events of a Workspace, a Catalog or a Network, ascending by their creation (document: List Events). {@code since}
 * is inclusive.
 */
public final class EventFeed {

    /** How many of the newest are asked for, so that some of them have a readable time. */
    private static final int NEWEST = 10;

    private final Polled.Source source;
    private final ItemReader<Event> reader;

    private EventFeed(Polled.Source source) {
        this.source = source;
        this.reader = new ItemReader<>(
                source, Field.of("id", Event::id), Field.of("createdOn", Event::createdOn), IsoTime::parse);
    }

    /** @param source the operation that is polled, with the parameters of the endpoint */
    public static Feed<?> of(Polled.Source source) {
        EventFeed events = new EventFeed(source);
        int limit = ((Long) source.values().get(LIMIT)).intValue();
        return new SinceFeed(
                "ci:" + source.operation().name(),
                events::fetch,
                events::newest,
                limit,
                source.options().lookback(),
                source.clock());
    }

    private Slice fetch(Instant since, int offset, int limit) throws Exception {
        Entries page = page(since == null ? null : since.toString(), offset, limit, "asc");
        int count = page.total() == null ? Slice.UNCOUNTED : page.total().intValue();
        return new Slice(reader.items(page), count, page.now());
    }

    private Optional<Instant> newest() throws Exception {
        Entries page = page(null, 0, NEWEST, "desc");
        return new Slice(reader.items(page), Slice.UNCOUNTED, page.now()).newest();
    }

    private Entries page(String since, long offset, long limit, String direction) throws Exception {
        return source.entries(source.values()
                .with(SINCE, since)
                .with(OFFSET, offset)
                .with(LIMIT, limit)
                .with(ORDER_DIRECTION, direction));
    }
}
