// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.calls;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pex.bodies.PexFields;
import io.camelmedia.testkit.pex.bodies.PexWindow;
import io.camelmedia.testkit.pex.state.PexAsset;
import io.camelmedia.testkit.pex.state.PexAssets;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Calls on assets that are registered. */
public final class PexAssetCalls {

    private static final Set<String> STATUSES = Set.of(PexAsset.FAILED, PexAsset.UPLOADED, PexAsset.SAMPLED);
    private static final PexFields LINK = PexFields.asset().and("link", PexFields.filledText());
    private static final PexFields UPDATE = PexFields.asset();

    private final PexAssets assets;

    public PexAssetCalls(PexAssets assets) {
        this.assets = assets;
    }

    void list(Context ctx) {
        PexWindow window = PexWindow.withMinimum(ctx);
        Predicate<PexAsset> selection = ofStatus(ctx).and(tracked(ctx)).and(withIsrc(ctx));
        Json.answer(ctx, 200, assets.table().page(window, selection, asset -> asset.summary(assets.now())));
    }

    private Predicate<PexAsset> ofStatus(Context ctx) {
        String status = ctx.queryParam("status");
        if (status == null) {
            return asset -> true;
        }
        if (!STATUSES.contains(status)) {
            throw PexFields.bad("status is invalid.");
        }
        return asset -> asset.status(assets.now()).equals(status);
    }

    /** Any other value than true and false excludes the parameter. */
    private static Predicate<PexAsset> tracked(Context ctx) {
        String tracked = ctx.queryParam("is_tracked");
        return "true".equals(tracked) || "false".equals(tracked)
                ? asset -> asset.isTracked() == tracked.equals("true")
                : asset -> true;
    }

    /** Values that are not alphanumeric are excluded from the search. */
    private static Predicate<PexAsset> withIsrc(Context ctx) {
        List<String> isrcs = ctx.queryParams("isrc").stream()
                .filter(isrc -> isrc.matches("[A-Za-z0-9]+"))
                .toList();
        return asset -> isrcs.isEmpty() || isrcs.stream().anyMatch(asset.isrcs()::contains);
    }

    void get(Context ctx) {
        Json.answer(ctx, 200, asked(ctx).details(assets.now()));
    }

    void verify(Context ctx) {
        PexAsset asset = asked(ctx);
        Json.answer(ctx, 200, asset.ids().put("uploaded", asset.isUploaded()));
    }

    void link(Context ctx) {
        ObjectNode fields = LINK.read(ctx, "link", "media_type");
        fields.put("title", fields.path("link").asText());
        PexAsset asset = assets.register(fields);
        assets.arrive(asset);
        Json.answer(ctx, 201, asset.ids());
    }

    void update(Context ctx) {
        PexAsset asset = asked(ctx);
        asset.replace(UPDATE.read(ctx, "title"), assets.now());
        Json.answer(ctx, 200, asset.ids());
    }

    void patch(Context ctx) {
        PexAsset asset = asked(ctx);
        asset.patch(UPDATE.read(ctx), assets.now());
        Json.answer(ctx, 200, asset.ids());
    }

    void delete(Context ctx) {
        PexAsset asset = asked(ctx);
        assets.table().remove(asset.id());
        Json.answer(ctx, 200, asset.ids());
    }

    void tracking(Context ctx) {
        Json.answer(ctx, 200, asked(ctx).tracking());
    }

    void track(Context ctx) {
        PexAsset asset = asked(ctx);
        ObjectNode body = PexFields.of("is_tracked", PexFields.flag()).read(ctx, "is_tracked");
        asset.track(body.get("is_tracked").asBoolean(), assets.now());
        Json.answer(ctx, 200, asset.ids());
    }

    private PexAsset asked(Context ctx) {
        return assets.table().asked(ctx);
    }
}
