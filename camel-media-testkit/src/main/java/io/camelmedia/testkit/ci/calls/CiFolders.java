// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.ci.bodies.CiBody;
import io.camelmedia.testkit.ci.bodies.CiQuery;
import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiAsset;
import io.camelmedia.testkit.ci.state.CiEvents;
import io.camelmedia.testkit.ci.state.CiFolder;
import io.camelmedia.testkit.ci.state.CiSpace;
import io.camelmedia.testkit.ci.state.CiStore;
import io.javalin.http.Context;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Single folders: create, get, rename, delete, trash, untrash, contents and stats. */
final class CiFolders {

    private static final CiQuery.Rules CONTENTS =
            CiQuery.Rules.of(100, CiQuery.Direction.ASC, "name", "createdOn", "createdBy", "type", "size", "status");

    private final CiStore store;
    private final CiEvents events;
    private final CiDeferred deferred;

    CiFolders(CiStore store, CiEvents events, CiDeferred deferred) {
        this.store = store;
        this.events = events;
        this.deferred = deferred;
    }

    void create(Context ctx) {
        CiBody body = CiBody.of(ctx);
        String name = body.name("name").orElseThrow(CiError.MISSING_OR_INVALID_NAME::problem);
        CiFolder parent = parentOfNew(body);
        CiFolder folder = store.addFolder(name, parent);
        events.folder("CreateFolder", folder);
        Json.answer(
                ctx,
                201,
                Json.object()
                        .put("folderId", folder.id())
                        .put("parentId", parent.id())
                        .put("workspaceId", folder.space().id())
                        .put("name", folder.name()));
    }

    private CiFolder parentOfNew(CiBody body) {
        if (body.has("parentFolderId")) {
            return givenParent(body);
        }
        return body.has("workspaceId")
                ? givenWorkspace(body).root()
                : store.personalWorkspace().root();
    }

    private CiFolder givenParent(CiBody body) {
        CiFolder parent = body.text("parentFolderId")
                .flatMap(store::folder)
                .orElseThrow(() -> CiError.FOLDER_NOT_FOUND.problem(400));
        if (body.has("workspaceId") && parent.space() != givenWorkspace(body)) {
            throw CiError.FOLDER_OF_OTHER_WORKSPACE.problem();
        }
        requireUsable(parent);
        return parent;
    }

    private CiSpace givenWorkspace(CiBody body) {
        return body.text("workspaceId")
                .flatMap(store::workspace)
                .orElseThrow(() -> CiError.WORKSPACE_NOT_FOUND.problem(400));
    }

    /** Fails with a conflict unless the folder can take something in. */
    static void requireUsable(CiFolder folder) {
        if (folder.isDeleted()) {
            throw CiError.FOLDER_DELETED.problem(409);
        }
        if (folder.isTrashed()) {
            throw CiError.FOLDER_TRASHED.problem();
        }
    }

    void get(Context ctx) {
        Json.answer(ctx, 200, details(existing(ctx)));
    }

    void rename(Context ctx) {
        CiFolder folder = known(ctx);
        String name = CiBody.of(ctx).name("name").orElseThrow(CiError.MISSING_OR_INVALID_NAME::problem);
        if (folder.isDeleted()) {
            throw CiError.FOLDER_DELETED.problem();
        }
        folder.rename(name);
        folder.touch(store.now());
        events.folder("RenameFolder", folder);
        Json.answer(ctx, 200, details(folder));
    }

    void act(Context ctx, CiFolderAction action) {
        CiFolder folder = known(ctx);
        action.refusal(folder).ifPresent(error -> {
            throw error.problem();
        });
        deferred.carryOut(action, folder);
        Json.answer(ctx, 200, Json.object().put("message", action.message()));
    }

    void contents(Context ctx) {
        CiFolder folder = existing(ctx);
        CiItems.asked(ctx, CONTENTS)
                .answer(ctx, folder.children().filter(item -> folder.isTrashed() || !item.isTrashed()));
    }

    void stats(Context ctx) {
        CiFolder folder = existing(ctx);
        ObjectNode stats = Json.object();
        count(stats, "fileTotal", "", folder, asset -> true);
        count(stats, "active", "File", folder, asset -> asset.archiveStatus().equals("Not archived"));
        count(stats, "archiveInProgress", "File", folder, asset -> asset.archiveStatus()
                .equals("Archive in progress"));
        count(stats, "archived", "File", folder, asset -> isArchived(asset, "Standard"));
        count(stats, "deepArchived", "File", folder, asset -> isArchived(asset, "Deep"));
        count(stats, "restoreInProgress", "File", folder, asset -> asset.restoreStatus()
                .equals("Restore in progress"));
        count(stats, "restored", "File", folder, asset -> asset.restoreStatus().equals("Restored"));
        stats.put("folderCount", folder.folders().count());
        Json.answer(ctx, 200, stats);
    }

    private static void count(
            ObjectNode stats, String state, String infix, CiFolder folder, Predicate<CiAsset> selection) {
        stats.put(state + infix + "Count", selected(folder, selection).count());
        stats.put(
                state + infix + "Size",
                selected(folder, selection).mapToLong(CiAsset::size).sum());
    }

    private static Stream<CiAsset> selected(CiFolder folder, Predicate<CiAsset> selection) {
        return folder.assets().filter(selection);
    }

    private static boolean isArchived(CiAsset asset, String archiveType) {
        return asset.archiveStatus().equals("Archived") && asset.archiveType().equals(archiveType);
    }

    private CiFolder existing(Context ctx) {
        CiFolder folder = known(ctx);
        if (folder.isDeleted()) {
            throw CiError.FOLDER_NOT_FOUND.problem();
        }
        return folder;
    }

    private CiFolder known(Context ctx) {
        return store.folder(ctx.pathParam("folderId")).orElseThrow(CiError.FOLDER_NOT_FOUND::problem);
    }

    private static ObjectNode details(CiFolder folder) {
        ObjectNode details = folder.json();
        details.remove("kind");
        return details;
    }
}
