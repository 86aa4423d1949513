package io.camelmedia.component.ci.feed;

import static io.camelmedia.component.ci.CiParam.LIMIT;
import static io.camelmedia.component.ci.CiParam.OFFSET;
import static io.camelmedia.component.ci.CiParam.ORDER_DIRECTION;
import static io.camelmedia.component.ci.CiParam.SINCE;

import io.camelmedia.component.ci.model.Event;
import io.camelmedia.support.camel.Polled;
import io.camelmedia.support.json.IsoTime;
import io.camelmedia.support.operation.call.Page;
import io.camelmedia.support.poll.Feed;
import io.camelmedia.support.poll.FeedItem;
import io.camelmedia.support.poll.walk.SinceFeed;
import io.camelmedia.support.poll.walk.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The events of a Workspace, a Catalog or a Network, ascending by their creation (document: List Events). {@code since}
 * is inclusive.
 */
public final class EventFeed {

    private final Polled.Source source;

    private EventFeed(Polled.Source source) {
        this.source = source;
    }

    public static Feed<?> of(Polled.Source source) {
        EventFeed events = new EventFeed(source);
        int limit = ((Long) source.values().get(LIMIT)).intValue();
        return new SinceFeed(
                "ci:" + source.operation().name(),
                events::fetch,
                events::newest,
                limit,
                source.options().lookback());
    }

    private Slice fetch(Instant since, int offset, int limit) throws Exception {
        Page page = page(since == null ? null : since.toString(), offset, limit, "asc");
        List<FeedItem> items =
                page.items().stream().map(event -> item((Event) event)).toList();
        return new Slice(
                items, page.total() == null ? Integer.MAX_VALUE : page.total().intValue());
    }

    private Optional<Instant> newest() throws Exception {
        return page(null, 0, 1, "desc").items().stream()
                .map(event -> time((Event) event))
                .findFirst();
    }

    private Page page(String since, long offset, long limit, String direction) throws Exception {
        return source.page(source.values()
                .with(SINCE, since)
                .with(OFFSET, offset)
                .with(LIMIT, limit)
                .with(ORDER_DIRECTION, direction));
    }

    private FeedItem item(Event event) {
        Instant time = time(event);
        return FeedItem.of(event.id(), time, source.body(event), Map.of());
    }

    private static Instant time(Event event) {
        return IsoTime.parse(event.createdOn());
    }
}
