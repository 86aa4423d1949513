// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.api.RandomId;
import io.camelmedia.testkit.ci.bodies.CiBody;
import io.camelmedia.testkit.ci.bodies.CiQuery;
import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiAsset;
import io.camelmedia.testkit.ci.state.CiEvents;
import io.camelmedia.testkit.ci.state.CiNetwork;
import io.camelmedia.testkit.ci.state.CiSpace;
import io.camelmedia.testkit.ci.state.CiSpaceSettings;
import io.camelmedia.testkit.ci.state.CiStore;
import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Workspaces themselves: list, create, get, update. */
final class CiWorkspaces {

    private static final CiQuery.Rules LIST =
            CiQuery.Rules.of(500, CiQuery.Direction.ASC, "name", "createdOn", "networkName", "lastActivityOn");
    private static final Map<String, Comparator<CiSpace>> ORDERS = Map.of(
            "name", Comparator.comparing(CiSpace::name, String.CASE_INSENSITIVE_ORDER),
            "createdOn", Comparator.comparing(CiSpace::createdOn),
            "networkName", Comparator.comparing(space -> space.network().name()),
            "lastActivityOn", Comparator.comparing(CiSpace::lastActivityOn));
    private static final Set<String> ROLES =
            Set.of("WorkspaceMember", "WorkspaceAdmin", "WorkspaceOwner", "NetworkAdmin", "NetworkOwner");
    private static final List<String> PRIVILEGES = List.of("manageMembersPrivilege", "purgeTrashPrivilege");
    private static final List<String> SWITCHES = List.of("isArchiveEnabled", "isAsperaEnabled");

    private final CiStore store;
    private final CiEvents events;

    CiWorkspaces(CiStore store, CiEvents events) {
        this.store = store;
        this.events = events;
    }

    void list(Context ctx) {
        CiQuery query = LIST.read(ctx);
        List<CiSpace> all = store.spaces().stream()
                .filter(space -> space.type() != CiSpace.Type.CATALOG)
                .sorted(query.direction().apply(ORDERS.get(query.orderBy())).thenComparing(CiSpace::id))
                .toList();
        Json.answer(ctx, 200, query.page(all, CiSpace::json));
    }

    void create(Context ctx) {
        CiNetwork network = store.network(ctx.pathParam("networkId")).orElseThrow(CiError.NETWORK_NOT_FOUND::problem);
        CiBody body = CiBody.of(ctx);
        String name = body.name("name").orElseThrow(CiError.MISSING_OR_INVALID_NAME::problem);
        long storage = CiSpaceSettings.bytes(body.node("storageAllotted"))
                .orElseThrow(CiError.MISSING_OR_INVALID_STORAGE::problem);
        if (!PRIVILEGES.stream().allMatch(privilege -> isRole(body, privilege))) {
            throw CiError.MISSING_OR_INVALID_ROLE.problem();
        }
        if (network.isPersonal()) {
            throw CiError.PERSONAL_NETWORK.problem();
        }
        requireSpace(network, storage);
        CiSpace workspace = new CiSpace(
                RandomId.next(CiStore.ID_LENGTH),
                name,
                CiSpace.Type.TEAM,
                CiSpace.Role.WORKSPACE_OWNER,
                network,
                RandomId.next(CiStore.ID_LENGTH),
                store.now());
        workspace.settings().allot(storage);
        workspace.settings().enable(body);
        body.text("note").ifPresent(text -> workspace.note(text, store.now()));
        store.add(workspace);
        events.workspace("CreateWorkspace", workspace);
        Json.answer(ctx, 201, workspace.json());
    }

    void get(Context ctx) {
        Json.answer(ctx, 200, workspace(ctx).json());
    }

    void update(Context ctx) {
        CiSpace workspace = workspace(ctx);
        CiBody body = CiBody.of(ctx);
        if (body.has("name") && body.name("name").isEmpty()) {
            throw CiError.MISSING_OR_INVALID_NAME.problem();
        }
        if (workspace.type() != CiSpace.Type.TEAM) {
            throw CiError.NOT_A_TEAM_WORKSPACE.problem();
        }
        requirePermission(workspace, body);
        OptionalLong storage = storageToBe(workspace, body);
        if (!PRIVILEGES.stream().allMatch(privilege -> !body.has(privilege) || isRole(body, privilege))) {
            throw CiError.INVALID_ROLE.problem();
        }
        storage.ifPresent(workspace.settings()::allot);
        workspace.settings().enable(body);
        body.text("note").ifPresent(text -> workspace.note(text, store.now()));
        workspace.touch(store.now());
        body.name("name").ifPresent(name -> rename(workspace, name));
        Json.answer(ctx, 200, workspace.json());
    }

    private void rename(CiSpace workspace, String name) {
        workspace.rename(name);
        events.workspace("RenameWorkspace", workspace);
    }

    private OptionalLong storageToBe(CiSpace workspace, CiBody body) {
        if (!body.has("storageAllotted")) {
            return OptionalLong.empty();
        }
        long storage =
                CiSpaceSettings.bytes(body.node("storageAllotted")).orElseThrow(CiError.INVALID_STORAGE::problem);
        if (storage < workspace.root().assets().mapToLong(CiAsset::size).sum()) {
            throw CiError.STORAGE_LESS_THAN_USED.problem();
        }
        requireSpace(workspace.network(), storage - workspace.settings().allotted());
        return OptionalLong.of(storage);
    }

    private void requireSpace(CiNetwork network, long more) {
        long allotted = store.spaces().stream()
                .filter(space -> space.network() == network && space.type() != CiSpace.Type.CATALOG)
                .mapToLong(space -> space.settings().allotted())
                .sum();
        if (more > network.allowedStorage() - allotted) {
            throw CiError.INSUFFICIENT_SPACE.problem();
        }
    }

    private static void requirePermission(CiSpace workspace, CiBody body) {
        if (workspace.role() == CiSpace.Role.WORKSPACE_OWNER) {
            return;
        }
        if (body.has("name")) {
            throw CiError.NAME_PERMISSION.problem();
        }
        if (body.has("note")) {
            throw CiError.NOTE_PERMISSION.problem();
        }
        throw CiError.SETTINGS_PERMISSION.problem();
    }

    private static boolean isRole(CiBody body, String field) {
        return body.text(field).filter(ROLES::contains).isPresent();
    }

    private CiSpace workspace(Context ctx) {
        return store.workspace(ctx.pathParam("workspaceId")).orElseThrow(CiError.WORKSPACE_NOT_FOUND::problem);
    }
}
