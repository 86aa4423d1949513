// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import io.camelmedia.testkit.ci.bodies.CiBody;
import io.camelmedia.testkit.ci.rules.CiBehaviour;
import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiEvents;
import io.camelmedia.testkit.ci.state.CiFolder;
import io.camelmedia.testkit.ci.state.CiStore;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Many folders at once: move, trash, untrash, delete. */
final class CiFolderBulk {

    private final CiStore store;
    private final CiEvents events;
    private final CiDeferred deferred;
    private final CiBehaviour behaviour;

    CiFolderBulk(CiStore store, CiEvents events, CiDeferred deferred, CiBehaviour behaviour) {
        this.store = store;
        this.events = events;
        this.deferred = deferred;
        this.behaviour = behaviour;
    }

    void act(Context ctx, CiFolderAction action) {
        run(ctx, folderIds(CiBody.of(ctx)), action, folder -> deferred.carryOut(action, folder));
    }

    void move(Context ctx) {
        CiBody body = CiBody.of(ctx);
        List<String> ids = folderIds(body);
        String targetId = body.name("targetFolderId").orElseThrow(CiError.FOLDER_ID_NOT_PROVIDED::problem);
        CiFolder target = store.folder(targetId).orElseThrow(() -> CiError.FOLDER_NOT_FOUND.problem(400));
        CiFolders.requireUsable(target);
        CiFolderMove move = new CiFolderMove(target);
        run(ctx, ids, move, folder -> move.carryOut(folder, store.now(), events));
    }

    private void run(Context ctx, List<String> ids, CiChange<CiFolder> change, Consumer<CiFolder> apply) {
        CiBulk bulk = new CiBulk();
        for (String id : ids) {
            Optional<CiFolder> folder = store.folder(id);
            Optional<CiError> refusal = folder.map(change::refusal).orElse(Optional.of(CiError.FOLDER_NOT_FOUND));
            if (refusal.isPresent()) {
                bulk.failed(id, folder, refusal.get());
            } else {
                apply.accept(folder.orElseThrow());
                bulk.done(folder.orElseThrow());
            }
        }
        bulk.answer(ctx, behaviour);
    }

    private static List<String> folderIds(CiBody body) {
        List<String> ids = body.texts("folderIds");
        if (ids.isEmpty()) {
            throw CiError.FOLDER_ID_NOT_PROVIDED.problem();
        }
        if (ids.size() > CiBulk.MAX_FOLDERS) {
            throw CiError.TOO_MANY_FOLDERS.problem();
        }
        return ids;
    }
}
