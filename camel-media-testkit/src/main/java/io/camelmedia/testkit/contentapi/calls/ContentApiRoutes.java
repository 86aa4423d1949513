// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi.calls;

import io.camelmedia.testkit.Strictness;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.contentapi.cdn.ContentApiCdn;
import io.camelmedia.testkit.contentapi.state.ContentApiRenditions;
import io.camelmedia.testkit.contentapi.state.ContentApiStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** The paths of the API and of its key service, and who answers them. */
public final class ContentApiRoutes {

    private static final String ORIGINAL = "/v0/originalassets/{assetId}";
    private static final String TRACK = "/v0/legacy/tracks/{trackToken}";
    private static final String LEGACY_ASSET = "/v0/legacy/assets/{compositeKey}";

    private final ContentApiKeys keys;
    private final ContentApiUploads uploads;
    private final ContentApiAssets assets;
    private final ContentApiOriginals originals;
    private final ContentApiTracks tracks;
    private final ContentApiLegacyAssets legacyAssets;

    public ContentApiRoutes(
            ContentApiStore store,
            ContentApiKeys keys,
            ContentApiRenditions renditions,
            ContentApiCdn cdn,
            Strictness strictness) {
        ContentApiSigner signer = new ContentApiSigner(store, cdn);
        this.keys = keys;
        this.uploads = new ContentApiUploads(store, strictness);
        this.assets = new ContentApiAssets(store, renditions, signer);
        this.originals = new ContentApiOriginals(assets);
        this.tracks = new ContentApiTracks(store, assets);
        this.legacyAssets = new ContentApiLegacyAssets(store, signer, strictness);
    }

    public void register(RoutesConfig routes) {
        routes.get("/v0/version", ContentApiRoutes::version);
        routes.post("/v0/tokens", keys::issue);
        routes.post("/v0/assets", authorized(uploads::upload));
        routes.get("/v0/assets/{assetId}", authorized(assets::get));
        routes.head("/v0/assets/{assetId}", authorized(originals::renditionExists));
        routes.get(ORIGINAL, authorized(originals::get));
        routes.head(ORIGINAL, authorized(originals::exists));
        routes.get(TRACK, authorized(tracks::get));
        routes.head(TRACK, authorized(tracks::exists));
        routes.get(TRACK + "/originalAssets", authorized(tracks::originals));
        routes.post(TRACK + "/originalAssets", authorized(tracks::map));
        routes.get("/v0/legacy/assets", authorized(legacyAssets::list));
        routes.post("/v0/legacy/assets", authorized(legacyAssets::create));
        routes.get(LEGACY_ASSET, authorized(legacyAssets::get));
        routes.head(LEGACY_ASSET, authorized(legacyAssets::exists));
        routes.put(LEGACY_ASSET, authorized(legacyAssets::update));
    }

    private Handler authorized(Handler handler) {
        return ctx -> {
            keys.require(ctx);
            handler.handle(ctx);
        };
    }

    private static void version(Context ctx) {
        Json.answer(ctx, 200, Json.object().put("name", "gc-content-api").put("version", "0.2.0"));
    }
}
