// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.assets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.Origin;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.api.RandomId;
import io.camelmedia.testkit.ci.bodies.CiBody;
import io.camelmedia.testkit.ci.calls.CiBulk;
import io.camelmedia.testkit.ci.rules.CiBehaviour;
import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiAsset;
import io.camelmedia.testkit.ci.state.CiStore;
import io.javalin.http.Context;
import java.util.List;

/** Addresses under which an asset can be watched. Nothing is streamed there. */
final class CiStreams {

    private static final int NAME_LENGTH = 24;

    private final CiStore store;
    private final Origin origin;
    private final CiBehaviour behaviour;

    CiStreams(CiStore store, Origin origin, CiBehaviour behaviour) {
        this.store = store;
        this.origin = origin;
        this.behaviour = behaviour;
    }

    void create(Context ctx) {
        CiAsset asset = CiAssets.existing(store, ctx);
        List<JsonNode> wanted = CiBody.of(ctx).items("streams");
        if (wanted.isEmpty()) {
            throw CiError.INVALID_REQUEST.problem();
        }
        CiBulk bulk = new CiBulk("Stream");
        wanted.forEach(stream -> bulk.done(made(asset, stream)));
        bulk.answer(ctx, behaviour);
    }

    private ObjectNode made(CiAsset asset, JsonNode wanted) {
        ArrayNode streams = Json.array().add(stream(asset, "hls", "Adaptive"));
        wanted.path("videoSources")
                .forEach(source -> streams.add(stream(
                        asset,
                        source.path("type").asText(),
                        source.path("displayName").asText())));
        ObjectNode made = Json.object()
                .put("name", wanted.path("name").asText(asset.name()))
                .put("kind", "Stream");
        made.set("streams", streams);
        return made;
    }

    private ObjectNode stream(CiAsset asset, String type, String displayName) {
        String url =
                origin.baseUrl() + "/assets/" + asset.id() + "/streams/smil_" + RandomId.next(NAME_LENGTH) + ".m3u8";
        return Json.object()
                .put("method", "adaptive")
                .put("type", type)
                .put("url", url)
                .put("displayName", displayName);
    }
}
