// SPDX-License-Identifier: Apache-2.0
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
import io.camelmedia.support.operation.Operation;
import java.util.function.Supplier;

/** How consumers poll the lists of assets and copies. */
final class PexFeeds {

    static final Polled COPIES = Polled.by(CopiesFeed::of)
            .refusing(MAX_ID, MIN_ID)
            .refusingChangeable(STATUS, START, COLLECTION, IS_TAKEN_DOWN)
            .keyedBy(ASSET_ID, ISRC, PLATFORM);

    private PexFeeds() {}

    /** @param get supplies the operation that asks for a single asset; called when a feed begins */
    static Polled assets(Supplier<Operation> get) {
        return Polled.by(source -> AssetsFeed.of(source, get.get()))
                .refusing(MAX_ID, MIN_ID)
                .refusingChangeable(STATUS, IS_TRACKED)
                .keyedBy(ISRC);
    }
}
