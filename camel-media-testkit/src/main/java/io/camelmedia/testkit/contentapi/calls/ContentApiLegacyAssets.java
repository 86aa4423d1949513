// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi.calls;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.Strictness;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.contentapi.bodies.ContentApiFilters;
import io.camelmedia.testkit.contentapi.bodies.ContentApiSort;
import io.camelmedia.testkit.contentapi.rules.ContentApiError;
import io.camelmedia.testkit.contentapi.state.ContentApiLegacyAsset;
import io.camelmedia.testkit.contentapi.state.ContentApiStore;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;

/** Legacy assets, each known by the token of its track. */
final class ContentApiLegacyAssets {

    private static final int MAX_COUNT = 100;
    private static final String KEY = "trackToken:";

    private final ContentApiStore store;
    private final ContentApiSigner signer;
    private final Strictness strictness;

    ContentApiLegacyAssets(ContentApiStore store, ContentApiSigner signer, Strictness strictness) {
        this.store = store;
        this.signer = signer;
        this.strictness = strictness;
    }

    void list(Context ctx) {
        ContentApiFilters filters = ContentApiFilters.of(ctx.queryParamMap());
        ContentApiSort sort = ContentApiSort.of(ctx.queryParamMap());
        int count = Math.min(number(ctx, "count", MAX_COUNT), MAX_COUNT);
        int start = number(ctx, "start", 0);
        List<ObjectNode> all = store.legacyAssets().stream()
                .map(ContentApiLegacyAsset::json)
                .filter(filters::match)
                .sorted(sort)
                .toList();
        ObjectNode options = Json.object().put("count", count);
        options.set("filters", filters.given());
        options.set("sort", sort.given());
        options.put("start", start);
        ObjectNode page = Json.object();
        page.set("options", options);
        page.set(
                "results",
                Json.array(all.stream()
                        .skip(start)
                        .limit(count)
                        .map(filters::shown)
                        .toList()));
        Json.answer(ctx, 200, page.put("total", all.size()));
    }

    void get(Context ctx) throws IOException {
        ContentApiLegacyAsset asset = existing(ctx);
        if (asset.legacyAssetId() == null) {
            throw ContentApiError.unsignable(asset.legacyTrackToken());
        }
        signer.redirect(ctx, asset.legacyAssetId(), "legacy");
    }

    void exists(Context ctx) {
        ContentApiLegacyAsset asset = existing(ctx);
        if (asset.legacyAssetId() != null) {
            ctx.header("x-legacy-asset-id", asset.legacyAssetId());
        }
        ctx.status(200);
    }

    void create(Context ctx) {
        ObjectNode body = Json.objectOf(ctx).orElseGet(Json::object);
        String track = body.path("legacyTrackToken").asText("");
        if (track.isEmpty()) {
            throw ContentApiError.nullOrEmpty("legacyTrackToken");
        }
        if (store.legacyAsset(track).isPresent()) {
            throw ContentApiError.invalid("legacy asset " + track + " already exists");
        }
        answer(ctx, 201, changed(new ContentApiLegacyAsset(track, null, null), body));
    }

    void update(Context ctx) {
        ContentApiLegacyAsset asset = existing(ctx);
        // The document's sample of this error has a request without a body.
        ObjectNode body = Json.objectOf(ctx)
                .filter(given -> given.has("originalFileName") || given.has("legacyAssetId"))
                .orElseThrow(() -> ContentApiError.nullOrEmpty("legacyTrackToken"));
        answer(ctx, 202, changed(asset, body));
    }

    private void answer(Context ctx, int status, ContentApiLegacyAsset asset) {
        store.put(asset);
        Json.answer(ctx, status, asset.json());
    }

    private static ContentApiLegacyAsset changed(ContentApiLegacyAsset asset, ObjectNode body) {
        return new ContentApiLegacyAsset(
                asset.legacyTrackToken(),
                body.path("originalFileName").asText(asset.originalFileName()),
                body.path("legacyAssetId").asText(asset.legacyAssetId()));
    }

    private ContentApiLegacyAsset existing(Context ctx) {
        String track = trackToken(ctx);
        return store.legacyAsset(track).orElseThrow(() -> ContentApiError.legacyAssetNotFound(track));
    }

    /** The value of the key, whose colon the document does not encode. */
    private String trackToken(Context ctx) {
        String key = ctx.pathParam("compositeKey");
        boolean plain = ctx.req().getRequestURI().contains("/" + KEY);
        if (!key.startsWith(KEY) || key.equals(KEY) || strictness.isStrict() && !plain) {
            throw ContentApiError.nullOrEmpty("legacyTrackToken");
        }
        return key.substring(KEY.length());
    }

    private static int number(Context ctx, String name, int otherwise) {
        String value = ctx.queryParam(name);
        return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }
}
