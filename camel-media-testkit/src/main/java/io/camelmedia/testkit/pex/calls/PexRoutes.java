// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.calls;

import io.camelmedia.testkit.pex.rules.PexError;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.List;

/** The paths of the API and who answers them. */
public final class PexRoutes {

    private static final String ASSETS = "/v3/cms/assets";
    private static final String ASSET = ASSETS + "/{asset_id}";
    private static final String COLLECTIONS = "/v3/cms/collections";
    private static final String WHITELISTS = "/v3/cms/whitelists";
    private static final String WHITELIST = WHITELISTS + "/{whitelist_id}";
    private static final String COPIES = "/v3/drm/copies";
    /** The document prints the path with and without the prefix of the version. */
    private static final List<String> SOUNDS = List.of("/v3/drm/sound-metadata", "/drm/sound-metadata");

    private final PexCalls calls;
    private final PexAssetCalls assets;
    private final PexUploads uploads;
    private final PexTus tus;
    private final PexCollections collections;
    private final PexWhitelists whitelists;
    private final PexCopyCalls copies;
    private final PexStatuses statuses;
    private final PexSounds sounds;

    public PexRoutes(
            PexCalls calls,
            PexAssetCalls assets,
            PexUploads uploads,
            PexTus tus,
            PexCollections collections,
            PexWhitelists whitelists,
            PexCopyCalls copies,
            PexStatuses statuses,
            PexSounds sounds) {
        this.calls = calls;
        this.assets = assets;
        this.uploads = uploads;
        this.tus = tus;
        this.collections = collections;
        this.whitelists = whitelists;
        this.copies = copies;
        this.statuses = statuses;
        this.sounds = sounds;
    }

    public void register(RoutesConfig routes) {
        routes.exception(HttpResponseException.class, PexRoutes::unknownRoute);
        registerUploads(routes);
        registerAssets(routes);
        registerCollections(routes);
        registerWhitelists(routes);
        registerCopies(routes);
        for (String root : SOUNDS) {
            routes.post(root, calls.json(sounds::list));
            routes.get(root + "/{sound_id}", calls.json(sounds::get));
        }
    }

    private void registerUploads(RoutesConfig routes) {
        routes.post(ASSETS + "/upload", calls.json(uploads::createForPut));
        routes.put(PexUploads.PUT_PATH + "{slot}", uploads::put);
        routes.post("/v4/cms/assets/upload", calls.json(uploads::createForTus));
        routes.post(PexTus.PATH, calls.authorized(tus::create));
        routes.head(PexTus.PATH + "{upload}", calls.authorized(tus::offset));
        routes.patch(PexTus.PATH + "{upload}", calls.authorized(tus::append));
    }

    private void registerAssets(RoutesConfig routes) {
        routes.get(ASSETS, calls.json(assets::list));
        routes.post(ASSETS + "/link", calls.json(assets::link));
        routes.get(ASSET, calls.json(assets::get));
        routes.put(ASSET, calls.json(assets::update));
        routes.patch(ASSET, calls.json(assets::patch));
        routes.delete(ASSET, calls.json(assets::delete));
        routes.get(ASSET + "/verify", calls.json(assets::verify));
        routes.get(ASSET + "/track", calls.json(assets::tracking));
        routes.put(ASSET + "/track", calls.json(assets::track));
    }

    private void registerCollections(RoutesConfig routes) {
        routes.get(COLLECTIONS, calls.json(collections::list));
        routes.post(COLLECTIONS, calls.json(collections::create));
        routes.post(COLLECTIONS + "/auto", calls.json(collections::createAutomated));
        routes.get(COLLECTIONS + "/auto/{collection_id}", calls.json(collections::getAutomated));
        routes.put(COLLECTIONS + "/auto/{collection_id}", calls.json(collections::updateAutomated));
        routes.delete(COLLECTIONS + "/auto/{collection_id}", calls.json(collections::deleteAutomated));
        routes.get(COLLECTIONS + "/{collection_id}", calls.json(collections::get));
        routes.put(COLLECTIONS + "/{collection_id}", calls.json(collections::update));
        routes.delete(COLLECTIONS + "/{collection_id}", calls.json(collections::delete));
    }

    private void registerWhitelists(RoutesConfig routes) {
        routes.get(WHITELISTS, calls.json(whitelists::list));
        routes.post(WHITELISTS, calls.json(whitelists::create));
        routes.get(WHITELIST, calls.json(whitelists::get));
        routes.delete(WHITELIST, calls.json(whitelists::delete));
        routes.get(WHITELIST + "/urls", calls.json(whitelists::urls));
        routes.post(WHITELIST + "/urls", calls.json(whitelists::addUrl));
        routes.get(WHITELIST + "/urls/{url_id}", calls.json(whitelists::getUrl));
        routes.delete(WHITELIST + "/urls/{url_id}", calls.json(whitelists::deleteUrl));
    }

    private void registerCopies(RoutesConfig routes) {
        routes.get(COPIES + "/statuses", calls.json(statuses::list));
        routes.post(COPIES + "/status", calls.json(statuses::create));
        routes.delete(COPIES + "/status/{status_id}", calls.json(statuses::delete));
        routes.get(COPIES, calls.json(copies::list));
        routes.get(COPIES + "/{match_id}", calls.json(copies::get));
        routes.get(COPIES + "/{match_id}/status", calls.json(copies::statuses));
        routes.post(COPIES + "/{match_id}/status", calls.json(copies::addStatus));
        routes.delete(COPIES + "/{match_id}/status/{status_id}", calls.json(copies::deleteStatus));
    }

    private static void unknownRoute(HttpResponseException e, Context ctx) {
        PexError error = e.getStatus() == 405 ? PexError.METHOD_NOT_ALLOWED : PexError.NOT_FOUND;
        error.problem("There is no " + ctx.method() + " " + ctx.path() + ".").writeTo(ctx);
    }
}
