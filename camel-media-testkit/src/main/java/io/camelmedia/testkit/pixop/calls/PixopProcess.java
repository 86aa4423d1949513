// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.calls;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.Strictness;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.media.StoredMedia;
import io.camelmedia.testkit.pixop.rules.PixopError;
import io.camelmedia.testkit.pixop.rules.PixopProcessRules;
import io.camelmedia.testkit.pixop.state.PixopJobs;
import io.camelmedia.testkit.pixop.state.PixopStore;
import io.camelmedia.testkit.pixop.state.PixopTeam;
import io.camelmedia.testkit.pixop.state.PixopVideo;
import io.camelmedia.testkit.pixop.state.PixopVideoJson;
import io.javalin.http.Context;

/** Processing: beginning it, and its progress. */
public final class PixopProcess {

    private final PixopStore store;
    private final PixopVideoJson json;
    private final PixopJobs processing;
    private final PixopLinks links;
    private final Strictness strictness;

    public PixopProcess(
            PixopStore store, PixopVideoJson json, PixopJobs processing, PixopLinks links, Strictness strictness) {
        this.store = store;
        this.json = json;
        this.processing = processing;
        this.links = links;
        this.strictness = strictness;
    }

    void begin(Context ctx, PixopTeam team) {
        PixopVideo source = video(ctx, team);
        ObjectNode request = PixopCalls.body(ctx);
        PixopProcessRules.check(request, strictness);
        PixopVideo processed = begin(source, request);
        Json.answer(
                ctx,
                200,
                Json.object()
                        .put("sourceVideoId", source.id())
                        .put("processedVideoId", processed.id())
                        .put("projectId", processed.project().id())
                        .put("checkProgressUrl", links.processProgress(processed))
                        .put("downloadMediaUrl", links.downloadProcessed(processed)));
    }

    public PixopVideo begin(PixopVideo source, ObjectNode request) {
        if (!source.isOriginal()) {
            throw PixopError.NOT_AN_ORIGINAL.problem();
        }
        if (!json.ingestionOf(source).isDone()) {
            throw PixopError.NOT_INGESTED.problem();
        }
        StoredMedia media = source.media().orElseThrow(PixopError.NOT_INGESTED::problem);
        PixopVideo processed = store.addProcessed(source);
        processed.processes(media, request);
        processing.start(processed.id());
        return processed;
    }

    /** The progress of the processing that makes the video; fails for an original video. */
    void progress(Context ctx, PixopTeam team) {
        PixopVideo video = video(ctx, team);
        if (video.isOriginal()) {
            throw PixopError.NOT_PROCESSED.problem();
        }
        ObjectNode answer = Json.object()
                .put("videoId", video.id())
                .put("projectId", video.project().id());
        answer.set("processingState", json.processingState(video));
        Json.answer(ctx, 200, answer);
    }

    private PixopVideo video(Context ctx, PixopTeam team) {
        return store.video(ctx.pathParam("videoId"), team);
    }
}
