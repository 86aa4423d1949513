// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi.calls;

import io.camelmedia.testkit.contentapi.bodies.ContentApiQuality;
import io.camelmedia.testkit.contentapi.state.ContentApiAsset;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;

/**
 * Calls that the API's document does not print and a published client makes: the file that was uploaded, and whether
 * assets and renditions exist.
 */
final class ContentApiOriginals {

    private final ContentApiAssets assets;

    ContentApiOriginals(ContentApiAssets assets) {
        this.assets = assets;
    }

    void get(Context ctx) throws IOException {
        assets.redirect(ctx, assets.asked(ctx), Optional.empty());
    }

    void exists(Context ctx) {
        assets.requireSignable(assets.asked(ctx));
        ctx.status(200);
    }

    /** A rendition exists once it is ready. Asking whether it exists does not begin it. */
    void renditionExists(Context ctx) {
        ContentApiAsset asset = assets.asked(ctx);
        assets.requireSignable(asset);
        ContentApiQuality.of(ctx).ifPresent(quality -> assets.requireReady(asset, quality));
        ctx.status(200);
    }
}
