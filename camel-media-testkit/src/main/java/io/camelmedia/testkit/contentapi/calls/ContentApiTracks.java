// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi.calls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.contentapi.bodies.ContentApiQuality;
import io.camelmedia.testkit.contentapi.rules.ContentApiError;
import io.camelmedia.testkit.contentapi.state.ContentApiAsset;
import io.camelmedia.testkit.contentapi.state.ContentApiStore;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Legacy tracks and the original assets they are mapped to. */
final class ContentApiTracks {

    private final ContentApiStore store;
    private final ContentApiAssets assets;

    ContentApiTracks(ContentApiStore store, ContentApiAssets assets) {
        this.store = store;
        this.assets = assets;
    }

    void get(Context ctx) throws IOException {
        assets.redirect(ctx, mapped(ctx).get(0), ContentApiQuality.of(ctx));
    }

    void exists(Context ctx) {
        assets.requireSignable(mapped(ctx).get(0));
        ctx.status(200);
    }

    /** Answers a single asset as an object, as in the document's sample, and several as an array. */
    void originals(Context ctx) {
        List<ContentApiAsset> originals = mapped(ctx);
        JsonNode body = originals.size() == 1
                ? originals.get(0).json()
                : Json.array(originals.stream().map(ContentApiAsset::json).toList());
        Json.answer(ctx, 200, body);
    }

    void map(Context ctx) {
        String track = ctx.pathParam("trackToken");
        JsonNode ids = ids(ctx);
        for (JsonNode id : ids) {
            if (store.asset(id.asText()).isEmpty()) {
                throw ContentApiError.assetNotFound(id.asText());
            }
        }
        ArrayNode mappings = Json.array();
        for (JsonNode id : ids) {
            store.map(track, id.asText());
            mappings.addObject().put("originalAssetId", id.asText()).put("legacyTrackToken", track);
        }
        Json.answer(ctx, 201, mappings);
    }

    private static JsonNode ids(Context ctx) {
        try {
            JsonNode ids = Json.parse(ctx.bodyAsBytes());
            if (ids.isArray() && !ids.isEmpty()) {
                return ids;
            }
        } catch (UncheckedIOException e) {
            throw ContentApiError.invalid("the body is no JSON");
        }
        throw ContentApiError.nullOrEmpty("originalAssetIds");
    }

    private List<ContentApiAsset> mapped(Context ctx) {
        String track = ctx.pathParam("trackToken");
        List<ContentApiAsset> mapped = store.mapped(track);
        if (mapped.isEmpty()) {
            throw ContentApiError.assetNotFound(track);
        }
        return mapped;
    }
}
