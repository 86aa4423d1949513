// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi.calls;

import io.camelmedia.testkit.contentapi.bodies.ContentApiQuality;
import io.camelmedia.testkit.contentapi.rules.ContentApiError;
import io.camelmedia.testkit.contentapi.state.ContentApiAsset;
import io.camelmedia.testkit.contentapi.state.ContentApiRenditions;
import io.camelmedia.testkit.contentapi.state.ContentApiStore;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;

/** Original assets: the address of the original or of a rendition. */
final class ContentApiAssets {

    private static final String ORIGINAL = "original";

    private final ContentApiStore store;
    private final ContentApiRenditions renditions;
    private final ContentApiSigner signer;

    ContentApiAssets(ContentApiStore store, ContentApiRenditions renditions, ContentApiSigner signer) {
        this.store = store;
        this.renditions = renditions;
        this.signer = signer;
    }

    void get(Context ctx) throws IOException {
        ContentApiAsset asset = asked(ctx);
        Optional<ContentApiQuality> quality = ContentApiQuality.of(ctx);
        boolean exact = Boolean.parseBoolean(ctx.queryParam("exact"));
        if (exact && quality.isPresent() && asset.audio().isBelow(quality.get())) {
            throw ContentApiError.lowQuality(asset.id());
        }
        redirect(ctx, asset, quality);
    }

    ContentApiAsset asked(Context ctx) {
        String id = ctx.pathParam("assetId");
        return store.asset(id).orElseThrow(() -> ContentApiError.assetNotFound(id));
    }

    /** Answers with the address of what the query asks for. */
    void redirect(Context ctx, ContentApiAsset asset, Optional<ContentApiQuality> quality) throws IOException {
        signer.requireSignable(asset.id());
        quality.ifPresent(asked -> renditions.requireReady(asset.id(), asked));
        signer.redirect(
                ctx, asset.id(), quality.map(ContentApiQuality::fileName).orElse(ORIGINAL));
    }

    void requireReady(ContentApiAsset asset, ContentApiQuality quality) {
        renditions.requireReady(asset.id(), quality);
    }

    void requireSignable(ContentApiAsset asset) {
        signer.requireSignable(asset.id());
    }
}
