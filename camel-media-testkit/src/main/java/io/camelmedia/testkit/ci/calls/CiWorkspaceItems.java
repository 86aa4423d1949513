// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.ci.bodies.CiQuery;
import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiItem;
import io.camelmedia.testkit.ci.state.CiSpace;
import io.camelmedia.testkit.ci.state.CiStore;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What lies in a workspace: contents, trash bin, search, purge. */
final class CiWorkspaceItems {

    private static final CiQuery.Rules CONTENTS =
            CiQuery.Rules.of(100, CiQuery.Direction.ASC, "name", "createdOn", "createdBy", "type", "size", "status");
    private static final CiQuery.Rules TRASH = CiQuery.Rules.of(
            100, CiQuery.Direction.ASC, "name", "createdOn", "createdBy", "type", "size", "status", "trashedOn");
    private static final CiQuery.Rules SEARCH =
            CiQuery.Rules.of(100, CiQuery.Direction.DESC, "relevance", "createdOn", "name");
    private static final int MIN_KEYWORD = 2;
    private static final int MAX_KEYWORD = 20;

    private final CiStore store;
    private final CiDeferred deferred;

    CiWorkspaceItems(CiStore store, CiDeferred deferred) {
        this.store = store;
        this.deferred = deferred;
    }

    void contents(Context ctx) {
        CiSpace workspace = workspace(ctx);
        CiItems items = CiItems.asked(ctx, CONTENTS);
        boolean comments = CiQuery.commaList(ctx.queryParam("extraFields")).contains("commentStats");
        (comments ? items.shownAs(CiWorkspaceItems::withComments) : items)
                .startingWith(workspace.root())
                .answer(ctx, workspace.root().descendants().filter(CiItem::isActive));
    }

    void trash(Context ctx) {
        CiSpace workspace = workspace(ctx);
        CiItems.asked(ctx, TRASH).answer(ctx, workspace.root().descendants().filter(CiItem::isTrashed));
    }

    void search(Context ctx) {
        CiSpace workspace = workspace(ctx);
        Set<String> keywords = keywords(ctx.queryParam("query"));
        CiItems.asked(ctx, SEARCH)
                .matching(keywords)
                .answer(
                        ctx,
                        workspace
                                .root()
                                .descendants()
                                .filter(CiItem::isActive)
                                .filter(item -> CiItems.matches(item, keywords) > 0));
    }

    void purge(Context ctx) {
        CiSpace workspace = workspace(ctx);
        List<CiItem> trashed =
                workspace.root().descendants().filter(CiItem::isTrashed).toList();
        trashed.forEach(deferred::purge);
        workspace.touch(store.now());
        Json.answer(ctx, 200, Json.object().put("message", "Trash was purged"));
    }

    private static Set<String> keywords(String query) {
        Set<String> keywords = Arrays.stream(
                        (query == null ? "" : query).strip().split("\\s+"))
                .map(keyword -> keyword.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        boolean allowed = keywords.stream()
                .allMatch(keyword -> keyword.length() >= MIN_KEYWORD && keyword.length() <= MAX_KEYWORD);
        if (!allowed) {
            throw CiError.INVALID_FILTER.problem("Keywords are between 2 and 20 characters each.");
        }
        return keywords;
    }

    private static ObjectNode withComments(CiItem item) {
        ObjectNode json = item.json();
        json.set("commentStats", Json.object().put("count", 0).put("hasUnread", false));
        return json;
    }

    private CiSpace workspace(Context ctx) {
        return store.workspace(ctx.pathParam("workspaceId")).orElseThrow(CiError.WORKSPACE_NOT_FOUND::problem);
    }
}
