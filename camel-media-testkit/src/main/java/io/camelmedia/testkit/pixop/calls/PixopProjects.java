// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.calls;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pixop.bodies.PixopPage;
import io.camelmedia.testkit.pixop.rules.PixopError;
import io.camelmedia.testkit.pixop.state.PixopProject;
import io.camelmedia.testkit.pixop.state.PixopStore;
import io.camelmedia.testkit.pixop.state.PixopTeam;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** Projects: list, get, create, update and delete. */
public final class PixopProjects {

    private final PixopStore store;
    private final PixopLinks links;

    public PixopProjects(PixopStore store, PixopLinks links) {
        this.store = store;
        this.links = links;
    }

    void list(Context ctx, PixopTeam team) {
        List<ObjectNode> projects = store.projects(team).stream()
                .map(project -> links.withSelf(project.summary(), "project"))
                .toList();
        Json.answer(ctx, 200, PixopPage.of(ctx).answer(links.projects(), Map.of(), "projects", projects));
    }

    void get(Context ctx, PixopTeam team) {
        answer(ctx, 200, project(ctx, team));
    }

    void create(Context ctx, PixopTeam team) {
        answer(ctx, 201, store.addProject(name(ctx), team));
    }

    void update(Context ctx, PixopTeam team) {
        PixopProject project = project(ctx, team);
        project.rename(name(ctx), store.now());
        answer(ctx, 200, project);
    }

    void delete(Context ctx, PixopTeam team) {
        PixopProject project = project(ctx, team);
        if (!store.videosOf(project).isEmpty()) {
            throw PixopError.PROJECT_NOT_EMPTY.problem();
        }
        store.remove(project);
        ctx.status(204);
    }

    private PixopProject project(Context ctx, PixopTeam team) {
        return store.project(ctx.pathParam("projectId"), team);
    }

    private static String name(Context ctx) {
        String name = PixopCalls.body(ctx).path("name").asText();
        if (name.isBlank()) {
            throw PixopError.BAD_REQUEST.problem("name is required.");
        }
        return name;
    }

    private static void answer(Context ctx, int status, PixopProject project) {
        ObjectNode answer = Json.object();
        answer.set("project", project.json());
        Json.answer(ctx, status, answer);
    }
}
