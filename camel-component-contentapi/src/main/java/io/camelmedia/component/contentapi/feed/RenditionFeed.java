// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi.feed;

import io.camelmedia.component.contentapi.model.AssetLocation;
import io.camelmedia.support.camel.Polled;
import io.camelmedia.support.error.NotReadyException;
import io.camelmedia.support.poll.feed.Feed;
import io.camelmedia.support.poll.feed.FeedItem;
import io.camelmedia.support.poll.walk.OnceFeed;
import java.util.Map;
import java.util.Optional;

/** Delivers the address of a rendition once, when it is ready (document: Asset API). */
public final class RenditionFeed {

    private static final String NAME = "contentapi:assets/get";

    private RenditionFeed() {}

    /** @throws IllegalArgumentException when the URI has {@code startFrom}, which this feed cannot heed */
    public static Feed<?> of(Polled.Source source) {
        if (!source.open()) {
            throw source.wrong("the consumer does not take startFrom, because it hands out one item only");
        }
        return new OnceFeed(NAME, () -> location(source));
    }

    private static Optional<FeedItem> location(Polled.Source source) throws Exception {
        try {
            Object location = Polled.Source.get(source.service().invoke(source.operation(), source.values()));
            return Optional.of(FeedItem.of(NAME, null, source.body((AssetLocation) location), Map.of()));
        } catch (NotReadyException e) {
            return Optional.empty();
        }
    }
}
