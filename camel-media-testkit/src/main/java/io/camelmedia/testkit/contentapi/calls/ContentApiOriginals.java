package io.camelmedia.testkit.contentapi.calls;

import io.camelmedia.testkit.contentapi.bodies.ContentApiQuality;
import io.camelmedia.testkit.contentapi.rules.ContentApiError;
import io.camelmedia.testkit.contentapi.state.ContentApiAsset;
import io.camelmedia.testkit.contentapi.state.ContentApiStore;
import io.javalin.http.Context;
import java.util.Optional;

/**
 * Calls that the API's document does not print and a published client makes: the file that was uploaded, and whether
 * assets and renditions exist.
 */
final class ContentApiOriginals {

    private final ContentApiStore store;
    private final ContentApiAssets assets;

    ContentApiOriginals(ContentApiStore store, ContentApiAssets assets) {
        this.store = store;
        this.assets = assets;
    }

    void get(Context ctx) {
        assets.redirect(ctx, existing(ctx), Optional.empty());
    }

    void exists(Context ctx) {
        assets.requireSignable(existing(ctx));
        ctx.status(200);
    }

    /** A rendition exists when it is ready; to ask for it does not begin it. */
    void renditionExists(Context ctx) {
        ContentApiAsset asset = existing(ctx);
        assets.requireSignable(asset);
        ContentApiQuality.of(ctx).ifPresent(quality -> assets.requireReady(asset, quality));
        ctx.status(200);
    }

    private ContentApiAsset existing(Context ctx) {
        String id = ctx.pathParam("assetId");
        return store.asset(id).orElseThrow(() -> ContentApiError.assetNotFound(id));
    }
}
