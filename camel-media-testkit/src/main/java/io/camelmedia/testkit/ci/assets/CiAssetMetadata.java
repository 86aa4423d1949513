// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.assets;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.ci.bodies.CiBody;
import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiAsset;
import io.camelmedia.testkit.ci.state.CiEvents;
import io.camelmedia.testkit.ci.state.CiStore;
import io.javalin.http.Context;
import java.util.List;

/** User metadata of one asset. */
final class CiAssetMetadata {

    private final CiStore store;
    private final CiEvents events;

    CiAssetMetadata(CiStore store, CiEvents events) {
        this.store = store;
        this.events = events;
    }

    /** Adds all values or none: a name that exists already is a conflict. */
    void add(Context ctx) {
        CiAsset asset = CiAssets.existing(store, ctx);
        List<JsonNode> pairs = CiBody.of(ctx).items("metadata");
        boolean complete = !pairs.isEmpty()
                && pairs.stream()
                        .allMatch(pair -> !pair.path("name").asText("").isBlank()
                                && pair.path("value").isTextual());
        if (!complete) {
            throw CiError.INVALID_REQUEST.problem();
        }
        if (pairs.stream()
                .anyMatch(pair -> asset.metadata().containsKey(pair.path("name").asText()))) {
            throw CiError.METADATA_EXISTS.problem();
        }
        pairs.forEach(pair -> asset.metadata()
                .put(pair.path("name").asText(), pair.path("value").asText()));
        done(ctx, asset, "Metadata was added.");
    }

    void update(Context ctx) {
        CiAsset asset = holding(ctx);
        String value = CiBody.of(ctx).text("value").orElseThrow(CiError.INVALID_REQUEST::problem);
        asset.metadata().put(ctx.pathParam("name"), value);
        done(ctx, asset, "Metadata was updated.");
    }

    void delete(Context ctx) {
        CiAsset asset = holding(ctx);
        asset.metadata().remove(ctx.pathParam("name"));
        done(ctx, asset, "Metadata was deleted.");
    }

    private CiAsset holding(Context ctx) {
        CiAsset asset = CiAssets.existing(store, ctx);
        if (!asset.metadata().containsKey(ctx.pathParam("name"))) {
            throw CiError.METADATA_NOT_FOUND.problem();
        }
        return asset;
    }

    private void done(Context ctx, CiAsset asset, String message) {
        asset.touch(store.now());
        events.asset("AssetMetadataChange", asset);
        Json.answer(ctx, 200, Json.object().put("message", message));
    }
}
