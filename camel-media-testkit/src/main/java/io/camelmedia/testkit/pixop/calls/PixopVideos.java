// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.calls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.media.StoredMedia;
import io.camelmedia.testkit.pixop.bodies.PixopPage;
import io.camelmedia.testkit.pixop.rules.PixopError;
import io.camelmedia.testkit.pixop.state.PixopJobs;
import io.camelmedia.testkit.pixop.state.PixopProject;
import io.camelmedia.testkit.pixop.state.PixopStore;
import io.camelmedia.testkit.pixop.state.PixopTeam;
import io.camelmedia.testkit.pixop.state.PixopVideo;
import io.camelmedia.testkit.pixop.state.PixopVideoJson;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Video items: list, get, create and delete, and the progress of their ingestion. */
public final class PixopVideos {

    private final PixopStore store;
    private final PixopVideoJson json;
    private final PixopJobs ingestion;
    private final PixopJobs processing;
    private final PixopLinks links;

    public PixopVideos(
            PixopStore store, PixopVideoJson json, PixopJobs ingestion, PixopJobs processing, PixopLinks links) {
        this.store = store;
        this.json = json;
        this.ingestion = ingestion;
        this.processing = processing;
        this.links = links;
    }

    void list(Context ctx, PixopTeam team) {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("project-id", ctx.queryParam("project-id"));
        filters.put("parent-id", ctx.queryParam("parent-id"));
        List<ObjectNode> videos = store.videos(team).stream()
                .map(json::summary)
                .filter(video -> matches(video, "projectId", filters.get("project-id"))
                        && matches(video, "parentId", filters.get("parent-id")))
                .map(video -> links.withSelf(video, "video"))
                .toList();
        Json.answer(ctx, 200, PixopPage.of(ctx).answer(links.videos(), filters, "videos", videos));
    }

    private static boolean matches(ObjectNode video, String field, String wanted) {
        return wanted == null || wanted.equals(video.path(field).textValue());
    }

    void get(Context ctx, PixopTeam team) {
        ObjectNode answer = Json.object();
        answer.set("video", json.details(video(ctx, team)));
        Json.answer(ctx, 200, answer);
    }

    void create(Context ctx, PixopTeam team) {
        ObjectNode body = PixopCalls.body(ctx);
        JsonNode projectId = body.path("projectId");
        PixopProject project =
                projectId.isTextual() ? store.project(projectId.textValue(), team) : store.defaultProject(team);
        PixopVideo video = store.addOriginal(body.path("name").asText("Untitled"), project);
        Json.answer(
                ctx,
                201,
                Json.object()
                        .put("projectId", project.id())
                        .put("videoId", video.id())
                        .put("uploadMediaUrl", links.upload(video))
                        .put("uploadLightMediaUrl", links.uploadLight(video))
                        .put("processVideoUrl", links.process(video)));
    }

    void delete(Context ctx, PixopTeam team) {
        PixopVideo video = video(ctx, team);
        List<PixopVideo> family = new ArrayList<>(store.childrenOf(video));
        family.add(video);
        ObjectNode answer = Json.object();
        ArrayNode deleted = answer.putArray("deletedVideos");
        for (PixopVideo each : family) {
            store.remove(each);
            ingestion.remove(each.id());
            processing.remove(each.id());
            deleted.addObject().put("videoId", each.id());
        }
        if (video.isOriginal()) {
            video.media().ifPresent(StoredMedia::delete);
        }
        Json.answer(ctx, 200, answer);
    }

    void ingestProgress(Context ctx, PixopTeam team) {
        PixopVideo video = video(ctx, team);
        if (!video.isOriginal()) {
            throw PixopError.NOT_AN_ORIGINAL.problem();
        }
        ObjectNode answer = Json.object()
                .put("videoId", video.id())
                .put("projectId", video.project().id());
        answer.set("ingestionState", json.ingestionState(video));
        Json.answer(ctx, 200, answer);
    }

    private PixopVideo video(Context ctx, PixopTeam team) {
        return store.video(ctx.pathParam("videoId"), team);
    }
}
