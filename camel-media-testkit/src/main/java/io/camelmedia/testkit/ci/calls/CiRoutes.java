// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.rules.CiRates;
import io.camelmedia.testkit.ci.state.CiEvents;
import io.camelmedia.testkit.ci.state.CiStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;

/** The paths of the API and who answers them. */
public final class CiRoutes {

    private final CiCalls calls;
    private final CiRates rates;
    private final CiTokens tokens;
    private final CiEventFeed feed;
    private final CiWorkspaces workspaces;
    private final CiWorkspaceItems workspaceItems;
    private final CiFolders folders;
    private final CiFolderBulk folderBulk;
    private final CiMetadata metadata;
    private final CiMediaBoxes mediaBoxes;
    private final CiMediaBoxAccess mediaBoxAccess;

    public CiRoutes(CiService service, CiMediaBoxes mediaBoxes) {
        CiStore store = service.store();
        CiEvents events = service.events();
        CiDeferred deferred = service.deferred();
        this.calls = service.calls();
        this.rates = service.rates();
        this.tokens = service.tokens();
        this.feed = new CiEventFeed(store, events);
        this.workspaces = new CiWorkspaces(store, events);
        this.workspaceItems = new CiWorkspaceItems(store, deferred);
        this.folders = new CiFolders(store, events, deferred);
        this.folderBulk = new CiFolderBulk(store, events, deferred, service.behaviour());
        this.metadata = new CiMetadata(store, events, service.behaviour(), service.strictness());
        this.mediaBoxes = mediaBoxes;
        this.mediaBoxAccess = new CiMediaBoxAccess(store, events, tokens);
    }

    public void register(RoutesConfig routes) {
        routes.before(rates::check);
        routes.exception(HttpResponseException.class, CiRoutes::unknownRoute);
        routes.post(CiRates.TOKEN_PATH, calls.open(tokens::issue));
        registerEvents(routes);
        registerWorkspaces(routes);
        registerFolders(routes);
        registerMediaBoxes(routes);
    }

    private void registerEvents(RoutesConfig routes) {
        routes.post("/events", calls.authorized(feed::ofSpace));
        routes.get("/networks/{networkId}/events", calls.authorized(feed::ofNetwork));
        routes.get("/workspaces/{workspaceId}/events", calls.authorized(feed::ofWorkspace));
    }

    private void registerWorkspaces(RoutesConfig routes) {
        routes.post("/networks/{networkId}/workspaces", calls.authorized(workspaces::create));
        routes.get("/workspaces", calls.authorized(workspaces::list));
        routes.get("/workspaces/{workspaceId}", calls.authorized(workspaces::get));
        routes.put("/workspaces/{workspaceId}", calls.authorized(workspaces::update));
        routes.get("/workspaces/{workspaceId}/contents", calls.authorized(workspaceItems::contents));
        routes.get("/workspaces/{workspaceId}/trashbin", calls.authorized(workspaceItems::trash));
        routes.get("/workspaces/{workspaceId}/search", calls.authorized(workspaceItems::search));
        routes.post("/workspaces/{workspaceId}/purgetrash", calls.authorized(workspaceItems::purge));
    }

    private void registerFolders(RoutesConfig routes) {
        routes.post("/folders", calls.authorized(folders::create));
        routes.post("/folders/move", calls.authorized(folderBulk::move));
        routes.post("/folders/metadata/changes", calls.authorized(metadata::change));
        Map<String, CiFolderAction> actions = Map.of(
                "trash", CiFolderAction.TRASH,
                "untrash", CiFolderAction.UNTRASH,
                "delete", CiFolderAction.DELETE);
        actions.forEach((name, action) ->
                routes.post("/folders/" + name, calls.authorized(ctx -> folderBulk.act(ctx, action))));
        routes.post("/folders/{folderId}/trash", calls.authorized(ctx -> folders.act(ctx, CiFolderAction.TRASH)));
        routes.post("/folders/{folderId}/untrash", calls.authorized(ctx -> folders.act(ctx, CiFolderAction.UNTRASH)));
        routes.get("/folders/{folderId}", calls.authorized(folders::get));
        routes.put("/folders/{folderId}", calls.authorized(folders::rename));
        routes.delete("/folders/{folderId}", calls.authorized(ctx -> folders.act(ctx, CiFolderAction.DELETE)));
        routes.get("/folders/{folderId}/contents", calls.authorized(folders::contents));
        routes.get("/folders/{folderId}/stats", calls.authorized(folders::stats));
    }

    private void registerMediaBoxes(RoutesConfig routes) {
        routes.post("/mediaboxes", calls.authorized(mediaBoxes::create));
        routes.get("/mediaboxes/received", calls.authorized(mediaBoxes::received));
        routes.get("/mediaboxes/{mediaboxId}", calls.authorized(mediaBoxes::get));
        routes.put("/mediaboxes/{mediaboxId}", calls.authorized(mediaBoxes::update));
        routes.post("/mediaboxes/{mediaboxId}/open", calls.open(mediaBoxAccess::open));
        routes.get("/mediaboxes/{mediaboxId}/contents", calls.open(mediaBoxAccess::contents));
        routes.get("/mediaboxes/{mediaboxId}/folders/{folderId}/contents", calls.open(mediaBoxAccess::folderContents));
    }

    private static void unknownRoute(HttpResponseException e, Context ctx) {
        CiError error = e.getStatus() == 405 ? CiError.METHOD_NOT_ALLOWED : CiError.NOT_FOUND;
        error.problem().writeTo(ctx);
    }
}
