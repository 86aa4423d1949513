// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.assets;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.api.RandomId;
import io.camelmedia.testkit.ci.bodies.CiBody;
import io.camelmedia.testkit.ci.calls.CiBulk;
import io.camelmedia.testkit.ci.calls.CiChange;
import io.camelmedia.testkit.ci.calls.CiDeferred;
import io.camelmedia.testkit.ci.calls.CiService;
import io.camelmedia.testkit.ci.rules.CiBehaviour;
import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiAsset;
import io.camelmedia.testkit.ci.state.CiContents;
import io.camelmedia.testkit.ci.state.CiEvents;
import io.camelmedia.testkit.ci.state.CiFolder;
import io.camelmedia.testkit.ci.state.CiItem;
import io.camelmedia.testkit.ci.state.CiStore;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Many assets at once: move, copy, trash, untrash, delete. */
final class CiAssetBulk {

    private static final String KIND = "Asset";

    private final CiStore store;
    private final CiEvents events;
    private final CiContents contents;
    private final CiDeferred deferred;
    private final CiBehaviour behaviour;
    private final Supplier<String> publicUrl;

    CiAssetBulk(CiService service, CiContents contents, Supplier<String> publicUrl) {
        this.store = service.store();
        this.events = service.events();
        this.contents = contents;
        this.deferred = service.deferred();
        this.behaviour = service.behaviour();
        this.publicUrl = publicUrl;
    }

    void act(Context ctx, CiAssetAction action) {
        run(ctx, assetIds(CiBody.of(ctx)), action, asset -> deferred.carryOut(action, asset));
    }

    /** A target that does not exist is answered as an unknown resource, not as an unknown folder. */
    void move(Context ctx) {
        CiBody body = CiBody.of(ctx);
        List<String> ids = assetIds(body);
        String folderId = body.name("folderId").orElseThrow(CiError.FOLDER_ID_NOT_PROVIDED::problem);
        CiFolder target = store.folder(folderId)
                .filter(CiItem::isActive)
                .orElseThrow(() -> CiError.NOT_FOUND.problem("Unknown resource " + folderId + "."));
        CiAssetMove move = new CiAssetMove(target);
        run(ctx, ids, move, asset -> move.carryOut(asset, store.now(), events));
    }

    /** Puts a copy of each asset into the root folder of each target workspace. */
    void copy(Context ctx) {
        CiBody body = CiBody.of(ctx);
        List<String> ids = assetIds(body);
        List<CiFolder> targets =
                body.items("targets").stream().map(this::target).toList();
        if (targets.isEmpty()) {
            throw CiError.INVALID_REQUEST.problem();
        }
        // The same assets can be copied that can be moved.
        run(ctx, ids, new CiAssetMove(targets.get(0)), asset -> {
            targets.forEach(target -> copy(asset, target));
            events.asset("CopyAsset", asset);
        });
    }

    private CiFolder target(JsonNode target) {
        return store.workspace(target.path("workspaceId").asText())
                .orElseThrow(CiError.WORKSPACE_NOT_FOUND::problem)
                .root();
    }

    private void copy(CiAsset asset, CiFolder target) {
        String id = RandomId.next(CiStore.ID_LENGTH);
        CiAsset copy = new CiAsset(id, asset.name(), target, asset.size(), publicUrl.get(), store.now());
        copy.additional().setAll(asset.additional());
        copy.metadata().putAll(asset.metadata());
        contents.copy(asset, store.addAsset(copy, target));
    }

    private void run(Context ctx, List<String> ids, CiChange<CiAsset> asked, Consumer<CiAsset> change) {
        CiBulk bulk = new CiBulk(KIND);
        for (String id : ids) {
            Optional<CiAsset> asset = store.asset(id);
            Optional<CiError> refusal = asset.map(asked::refusal).orElse(Optional.of(CiError.ASSET_NOT_FOUND));
            if (refusal.isPresent()) {
                bulk.failed(id, asset, refusal.get());
            } else {
                change.accept(asset.orElseThrow());
                bulk.done(asset.orElseThrow());
            }
        }
        bulk.answer(ctx, behaviour);
    }

    private static List<String> assetIds(CiBody body) {
        List<String> ids = body.texts("assetIds");
        if (ids.isEmpty()) {
            throw CiError.ASSET_ID_NOT_PROVIDED.problem();
        }
        return ids;
    }
}
