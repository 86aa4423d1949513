// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi.feed;

import static io.camelmedia.component.contentapi.ContentApiParam.COUNT;
import static io.camelmedia.component.contentapi.ContentApiParam.FILTERS;
import static io.camelmedia.component.contentapi.ContentApiParam.START;

import io.camelmedia.component.contentapi.model.LegacyAsset;
import io.camelmedia.support.camel.ItemReader;
import io.camelmedia.support.camel.ItemReader.Field;
import io.camelmedia.support.camel.Polled;
import io.camelmedia.support.operation.call.Entries;
import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.feed.StartFrom;
import io.camelmedia.support.poll.walk.ScanFeed;
import io.camelmedia.support.poll.walk.Slice;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * New legacy assets. The list has no dates and no documented order, so each pass reads all of it (document: Legacy
 * Asset Support API).
 */
public final class LegacyAssetFeed {

    private static final String NAME = "contentapi:legacy/assets";
    private static final long LARGEST_PAGE = 100;
    private static final String SHOWN = "field";
    private static final String TOKEN = "legacyTrackToken";

    private final Polled.Source source;
    private final ItemReader<LegacyAsset> reader;
    private final Values values;

    private LegacyAssetFeed(Polled.Source source) {
        this.source = source;
        this.reader = new ItemReader<>(source, Field.of(TOKEN, LegacyAsset::legacyTrackToken), null, null);
        this.values = showingTokens(source.values());
    }

    /** @throws IllegalArgumentException when the feed is to start from an instant */
    public static Feed<?> of(Polled.Source source) {
        if (source.options().startFrom().place() == StartFrom.Place.INSTANT) {
            throw source.wrong("startFrom=" + source.options().startFrom().instant()
                    + " is not permitted, because legacy assets have no time; allowed: now, beginning");
        }
        long count = source.values().has(COUNT) ? (Long) source.values().get(COUNT) : LARGEST_PAGE;
        return new ScanFeed(NAME, new LegacyAssetFeed(source)::fetch, (int) count);
    }

    private Slice fetch(int offset, int limit) throws Exception {
        Entries page = source.entries(values.with(START, (long) offset).with(COUNT, (long) limit));
        int count = page.total() == null ? Slice.UNCOUNTED : Math.toIntExact(page.total());
        return new Slice(reader.items(page), count, page.now());
    }

    /** Adds the track token to the fields that a filter shows, because the feed knows an item by it. */
    private static Values showingTokens(Values given) {
        if (!(given.get(FILTERS) instanceof Map<?, ?> filters) || !(filters.get(SHOWN) instanceof String shown)) {
            return given;
        }
        Map<String, Object> more = new TreeMap<>();
        filters.forEach((name, value) -> more.put(name.toString(), value));
        boolean shows = Arrays.asList(shown.split("\\s*,\\s*")).contains(TOKEN);
        more.put(SHOWN, shows ? shown : shown + "," + TOKEN);
        return given.with(FILTERS, more);
    }
}
