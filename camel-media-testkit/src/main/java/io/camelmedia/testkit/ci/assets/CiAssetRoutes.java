// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.assets;

import io.camelmedia.testkit.ci.calls.CiCalls;
import io.camelmedia.testkit.ci.calls.CiService;
import io.camelmedia.testkit.ci.cdn.CiCdn;
import io.camelmedia.testkit.ci.state.CiContents;
import io.camelmedia.testkit.ci.state.CiEvents;
import io.camelmedia.testkit.ci.state.CiProcessing;
import io.camelmedia.testkit.ci.state.CiStore;
import io.javalin.config.RoutesConfig;
import java.util.Map;
import java.util.function.Supplier;

/** The paths of assets and who answers them. */
public final class CiAssetRoutes {

    private final CiCalls calls;
    private final CiAssets assets;
    private final CiAssetBulk bulk;
    private final CiAssetMetadata metadata;
    private final CiElements elements;
    private final CiStreams streams;

    public CiAssetRoutes(
            CiService service,
            CiContents contents,
            CiCdn cdn,
            CiProcessing processing,
            CiElements elements,
            Supplier<String> publicUrl) {
        CiStore store = service.store();
        CiEvents events = service.events();
        this.calls = service.calls();
        this.assets = new CiAssets(store, events, contents, cdn, processing, service.deferred());
        this.bulk = new CiAssetBulk(service, contents, publicUrl);
        this.metadata = new CiAssetMetadata(store, events);
        this.elements = elements;
        this.streams = new CiStreams(store, cdn.origin(), service.behaviour());
    }

    public void register(RoutesConfig routes) {
        routes.post("/assets/details/bulk", calls.authorized(assets::getMany));
        routes.post("/assets/move", calls.authorized(bulk::move));
        routes.post("/assets/copy", calls.authorized(bulk::copy));
        Map<String, CiAssetAction> actions =
                Map.of("trash", CiAssetAction.TRASH, "untrash", CiAssetAction.UNTRASH, "delete", CiAssetAction.DELETE);
        actions.forEach(
                (name, action) -> routes.post("/assets/" + name, calls.authorized(ctx -> bulk.act(ctx, action))));
        routes.post("/assets/{assetId}/trash", calls.authorized(ctx -> assets.act(ctx, CiAssetAction.TRASH)));
        routes.post("/assets/{assetId}/untrash", calls.authorized(ctx -> assets.act(ctx, CiAssetAction.UNTRASH)));
        routes.delete("/assets/{assetId}", calls.authorized(ctx -> assets.act(ctx, CiAssetAction.DELETE)));
        routes.get("/assets/{assetId}", calls.authorized(assets::get));
        routes.put("/assets/{assetId}", calls.authorized(assets::update));
        routes.get("/assets/{assetId}/download", calls.authorized(assets::download));
        routes.post("/assets/{assetId}/archive", calls.authorized(assets::archive));
        routes.post("/assets/{assetId}/restore", calls.authorized(assets::restore));
        routes.post("/assets/{assetId}/streams", calls.authorized(streams::create));
        routes.post("/assets/{assetId}/metadata", calls.authorized(metadata::add));
        routes.put("/assets/{assetId}/metadata/{name}", calls.authorized(metadata::update));
        routes.delete("/assets/{assetId}/metadata/{name}", calls.authorized(metadata::delete));
        routes.get("/assets/{assetId}/elements", calls.authorized(elements::list));
        routes.get("/elements/{elementId}", calls.authorized(elements::get));
    }
}
