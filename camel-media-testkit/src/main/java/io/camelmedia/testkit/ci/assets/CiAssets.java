// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.assets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.ci.bodies.CiBody;
import io.camelmedia.testkit.ci.bodies.CiQuery;
import io.camelmedia.testkit.ci.calls.CiDeferred;
import io.camelmedia.testkit.ci.cdn.CiCdn;
import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiAsset;
import io.camelmedia.testkit.ci.state.CiContents;
import io.camelmedia.testkit.ci.state.CiEvents;
import io.camelmedia.testkit.ci.state.CiProcessing;
import io.camelmedia.testkit.ci.state.CiStore;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One asset: what it is, where its files are, and what is done to it. */
final class CiAssets {

    private static final CiQuery.Rules DETAILS =
            CiQuery.Rules.of(100, CiQuery.Direction.ASC, "name", "createdOn", "size");

    private final CiStore store;
    private final CiEvents events;
    private final CiContents contents;
    private final CiCdn cdn;
    private final CiProcessing processing;
    private final CiDeferred deferred;

    CiAssets(
            CiStore store,
            CiEvents events,
            CiContents contents,
            CiCdn cdn,
            CiProcessing processing,
            CiDeferred deferred) {
        this.store = store;
        this.events = events;
        this.contents = contents;
        this.cdn = cdn;
        this.processing = processing;
        this.deferred = deferred;
    }

    void get(Context ctx) {
        Json.answer(ctx, 200, shown(details(existing(ctx)), CiQuery.commaList(ctx.queryParam("fields"))));
    }

    /** Assets that are not there are left out. */
    void getMany(Context ctx) {
        CiBody body = CiBody.of(ctx);
        Set<String> fields = new HashSet<>(body.texts("fields"));
        List<CiAsset> found = body.texts("assetIds").stream()
                .flatMap(id -> store.asset(id).stream())
                .filter(asset -> !asset.isDeleted())
                .toList();
        CiQuery query = new CiQuery(
                DETAILS.limit(number(body, "limit")),
                DETAILS.offset(number(body, "offset")),
                "name",
                CiQuery.Direction.ASC,
                Set.of());
        Json.answer(ctx, 200, query.page(found, asset -> shown(details(asset), fields)));
    }

    private static String number(CiBody body, String field) {
        return body.has(field) ? body.node(field).asText() : null;
    }

    void update(Context ctx) {
        CiAsset asset = existing(ctx);
        CiBody body = CiBody.of(ctx);
        body.name("name").ifPresent(name -> {
            asset.rename(name);
            events.asset("RenameAsset", asset);
        });
        body.text("description").ifPresent(text -> asset.additional().put("description", text));
        asset.touch(store.now());
        Json.answer(ctx, 200, details(asset));
    }

    void act(Context ctx, CiAssetAction action) {
        CiAsset asset = known(store, ctx);
        action.refusal(asset).ifPresent(error -> {
            throw error == CiError.ASSET_DELETED ? error.problem(404) : error.problem();
        });
        deferred.carryOut(action, asset);
        answer(ctx, action.message());
    }

    void archive(Context ctx) {
        processing.archive(existing(ctx));
        answer(ctx, "Asset archive has started.");
    }

    void restore(Context ctx) {
        processing.restore(existing(ctx), store.now());
        answer(ctx, "Asset restore has started.");
    }

    /** The addresses of the source, the proxies and the thumbnails. */
    void download(Context ctx) {
        CiAsset asset = existing(ctx);
        Optional<Instant> expires =
                Optional.ofNullable(ctx.queryParam("downloadExpirationDate")).map(CiAssets::instant);
        ObjectNode shown = asset.json();
        ObjectNode answer = Json.object()
                .put("location", cdn.address(asset, CiCdn.SOURCE, expires))
                .put("id", asset.id())
                .put("size", asset.size());
        for (String kind : List.of("proxies", "thumbnails")) {
            JsonNode renditions = shown.path(kind).deepCopy();
            renditions.forEach(rendition -> ((ObjectNode) rendition)
                    .put("location", cdn.address(asset, rendition.path("type").asText(), expires)));
            answer.set(kind, renditions);
        }
        Json.answer(ctx, 200, answer);
    }

    private ObjectNode details(CiAsset asset) {
        ObjectNode details = asset.detailsJson();
        contents.md5(asset).ifPresent(md5 -> details.put("md5Checksum", md5));
        return details;
    }

    private static ObjectNode shown(ObjectNode details, Set<String> fields) {
        if (!fields.isEmpty()) {
            Set<String> kept = new HashSet<>(fields);
            kept.addAll(List.of("id", "name"));
            details.retain(kept);
        }
        return details;
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw CiError.INVALID_EXPIRATION.problem();
        }
    }

    private static void answer(Context ctx, String message) {
        Json.answer(ctx, 200, Json.object().put("message", message));
    }

    private CiAsset existing(Context ctx) {
        return existing(store, ctx);
    }

    private static CiAsset known(CiStore store, Context ctx) {
        return store.asset(ctx.pathParam("assetId")).orElseThrow(() -> CiError.ASSET_NOT_FOUND.problem(404));
    }

    /** An asset that is not deleted. */
    static CiAsset existing(CiStore store, Context ctx) {
        CiAsset asset = known(store, ctx);
        if (asset.isDeleted()) {
            throw CiError.ASSET_DELETED.problem(404);
        }
        return asset;
    }
}
