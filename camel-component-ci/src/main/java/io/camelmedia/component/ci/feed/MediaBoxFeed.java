// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.feed;

import static io.camelmedia.component.ci.CiParam.FIELDS;
import static io.camelmedia.component.ci.CiParam.LIMIT;
import static io.camelmedia.component.ci.CiParam.OFFSET;
import static io.camelmedia.component.ci.CiParam.ORDER_BY;
import static io.camelmedia.component.ci.CiParam.ORDER_DIRECTION;

import io.camelmedia.component.ci.model.MediaBox;
import io.camelmedia.support.camel.ItemReader;
import io.camelmedia.support.camel.ItemReader.Field;
import io.camelmedia.support.camel.Polled;
import io.camelmedia.support.json.IsoTime;
import io.camelmedia.support.operation.call.Entries;
import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.walk.ScanFeed;
import io.camelmedia.support.poll.walk.Slice;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The MediaBoxes that the caller newly received (document: List Received MediaBoxes). The list tells neither when a box
 * was received nor what came since, and an old box can be received later: the whole list is read at each poll.
 */
public final class MediaBoxFeed {

    private static final long USUAL_PAGE = 50;

    private final Polled.Source source;
    private final ItemReader<MediaBox> reader;
    private final Values values;

    private MediaBoxFeed(Polled.Source source) {
        this.source = source;
        this.reader = new ItemReader<>(
                source, Field.of("id", MediaBox::id), Field.of("createdOn", MediaBox::createdOn), IsoTime::parse);
        this.values = source.values().with(FIELDS, fields(source.values().get(FIELDS)));
    }

    /** The fields asked for, and {@code id} and {@code createdOn}, which the feed needs. Null asks for all. */
    private static Object fields(Object asked) {
        if (!(asked instanceof List<?> some)) {
            return null;
        }
        Set<Object> all = new LinkedHashSet<>(some);
        all.add("id");
        all.add("createdOn");
        return List.copyOf(all);
    }

    /** @param source the operation that is polled, with the parameters of the endpoint */
    public static Feed<?> of(Polled.Source source) {
        Long limit = (Long) source.values().get(LIMIT);
        int page = (int) (limit == null ? USUAL_PAGE : limit);
        return new ScanFeed("ci:mediaboxes", new MediaBoxFeed(source)::fetch, page);
    }

    private Slice fetch(int offset, int limit) throws Exception {
        Entries page = source.entries(values.with(OFFSET, (long) offset)
                .with(LIMIT, (long) limit)
                .with(ORDER_BY, "createdOn")
                .with(ORDER_DIRECTION, "asc"));
        int count = page.total() == null ? Slice.UNCOUNTED : page.total().intValue();
        return new Slice(reader.items(page), count, page.now());
    }
}
