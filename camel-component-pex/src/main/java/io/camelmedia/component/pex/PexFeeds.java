package io.camelmedia.component.pex;

import static io.camelmedia.component.pex.PexParam.ASSET_ID;
import static io.camelmedia.component.pex.PexParam.COLLECTION;
import static io.camelmedia.component.pex.PexParam.ISRC;
import static io.camelmedia.component.pex.PexParam.IS_TAKEN_DOWN;
import static io.camelmedia.component.pex.PexParam.IS_TRACKED;
import static io.camelmedia.component.pex.PexParam.MAX_ID;
import static io.camelmedia.component.pex.PexParam.MIN_ID;
import static io.camelmedia.component.pex.PexParam.PLATFORM;
import static io.camelmedia.component.pex.PexParam.START;
import static io.camelmedia.component.pex.PexParam.STATUS;

import io.camelmedia.component.pex.feed.AssetsFeed;
import io.camelmedia.component.pex.feed.CopiesFeed;
import io.camelmedia.support.camel.Polled;

/** How the lists are consumed from that tell what is new. */
final class PexFeeds {

    static final Polled ASSETS = Polled.by(AssetsFeed::of)
            .refusing(MAX_ID, MIN_ID)
            .refusingChangeable(STATUS, IS_TRACKED)
            .keyedBy(ISRC);

    static final Polled COPIES = Polled.by(CopiesFeed::of)
            .refusing(MAX_ID, MIN_ID)
            .refusingChangeable(STATUS, START, COLLECTION, IS_TAKEN_DOWN)
            .keyedBy(ASSET_ID, ISRC, PLATFORM);

    private PexFeeds() {}
}
