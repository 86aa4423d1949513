// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.BasicCredentials;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.ci.bodies.CiQuery;
import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiAsset;
import io.camelmedia.testkit.ci.state.CiEvents;
import io.camelmedia.testkit.ci.state.CiFolder;
import io.camelmedia.testkit.ci.state.CiItem;
import io.camelmedia.testkit.ci.state.CiMediaBox;
import io.camelmedia.testkit.ci.state.CiStore;
import io.camelmedia.testkit.ci.state.CiUser;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;

/** Opens MediaBoxes and lists what is in them, each by its own security. */
final class CiMediaBoxAccess {

    private static final CiQuery.Rules CONTENTS = CiQuery.Rules.of(100, CiQuery.Direction.ASC, "name", "userDefined");

    private final CiStore store;
    private final CiEvents events;
    private final CiTokens tokens;
    private final Map<CiMediaBox.Security, Guard> guards = Map.of(
            CiMediaBox.Security.SECURE, this::admitRecipient,
            CiMediaBox.Security.PROTECTED, this::admitPassword,
            CiMediaBox.Security.PUBLIC, (ctx, mediaBox) -> Optional.empty());

    /** Admits a visitor, who is empty when unknown, or refuses. */
    private interface Guard {
        Optional<CiUser> admit(Context ctx, CiMediaBox mediaBox);
    }

    CiMediaBoxAccess(CiStore store, CiEvents events, CiTokens tokens) {
        this.store = store;
        this.events = events;
        this.tokens = tokens;
    }

    void open(Context ctx) {
        CiMediaBox mediaBox = available(ctx);
        Optional<CiUser> visitor = admit(ctx, mediaBox);
        mediaBox.open();
        events.mediaBox("OpenMediabox", mediaBox);
        Json.answer(ctx, 200, mediaBox.openedJson(visitor));
    }

    void contents(Context ctx) {
        CiMediaBox mediaBox = available(ctx);
        admit(ctx, mediaBox);
        listing(ctx).answer(ctx, mediaBox.items());
    }

    void folderContents(Context ctx) {
        CiMediaBox mediaBox = available(ctx);
        admit(ctx, mediaBox);
        CiFolder folder = store.folder(ctx.pathParam("folderId"))
                .filter(found -> mediaBox.allItems().anyMatch(item -> item == found))
                .orElseThrow(CiError.FOLDER_NOT_FOUND::problem);
        listing(ctx).answer(ctx, folder.children().filter(CiItem::isActive));
    }

    private static CiItems listing(Context ctx) {
        return CiItems.asked(ctx, CONTENTS).shownAs(CiMediaBoxAccess::shown);
    }

    private static ObjectNode shown(CiItem item) {
        return item instanceof CiAsset asset ? asset.mediaBoxJson() : item.json();
    }

    private CiMediaBox available(Context ctx) {
        CiMediaBox mediaBox =
                store.mediaBox(ctx.pathParam("mediaboxId")).orElseThrow(CiError.MEDIABOX_NOT_FOUND::problem);
        if (!mediaBox.isActive(store.now())) {
            throw CiError.MEDIABOX_NOT_AVAILABLE.problem();
        }
        return mediaBox;
    }

    private Optional<CiUser> admit(Context ctx, CiMediaBox mediaBox) {
        return guards.get(mediaBox.security()).admit(ctx, mediaBox);
    }

    private Optional<CiUser> admitRecipient(Context ctx, CiMediaBox mediaBox) {
        tokens.requireAccess(ctx);
        if (!mediaBox.isReceivedBy(CiUser.CALLER) && !mediaBox.createdBy().equals(CiUser.CALLER)) {
            throw CiError.MEDIABOX_ACCESS_DENIED.problem();
        }
        return Optional.of(CiUser.CALLER);
    }

    private Optional<CiUser> admitPassword(Context ctx, CiMediaBox mediaBox) {
        Optional<BasicCredentials> given = BasicCredentials.of(ctx.header("Authorization"));
        if (given.filter(basic -> mediaBox.hasPassword(basic.password())).isEmpty()) {
            throw CiError.PROTECTED_MEDIABOX_ACCESS_DENIED.problem();
        }
        return Optional.empty();
    }
}
