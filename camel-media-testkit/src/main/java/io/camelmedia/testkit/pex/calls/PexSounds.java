// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.calls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pex.bodies.PexFields;
import io.camelmedia.testkit.pex.rules.PexError;
import io.camelmedia.testkit.state.StatePart;
import io.javalin.http.Context;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The sounds that platforms know. At the start there are those of the document's sample. */
public final class PexSounds implements StatePart {

    private static final int MOST = 100;

    private final Map<Key, ObjectNode> sounds = new ConcurrentHashMap<>();

    private record Key(String soundId, String platform) implements Serializable {}

    public PexSounds() {
        reset();
    }

    /** Adds a sound that is part of a platform's library. */
    public void add(String soundId, String platform, String title, String artist) {
        put(soundId, platform, title, artist, false, 0);
    }

    void get(Context ctx) {
        String platform = ctx.queryParam("platform");
        if (platform == null || platform.isBlank()) {
            throw PexFields.bad("platform is required.");
        }
        String soundId = ctx.pathParam("sound_id");
        ObjectNode sound = find(soundId, platform)
                .orElseThrow(
                        () -> PexError.NOT_FOUND.problem("There is no sound " + soundId + " on " + platform + "."));
        Json.answer(ctx, 200, sound);
    }

    /** Sounds that no platform knows are left out. */
    void list(Context ctx) {
        JsonNode keys = body(ctx);
        if (!keys.isArray() || keys.isEmpty() || keys.size() > MOST) {
            throw PexFields.bad("The body must be a list of 1 to " + MOST + " sounds.");
        }
        ArrayNode found = Json.array();
        for (JsonNode key : keys) {
            if (!key.path("sound_id").isTextual() || !key.path("platform").isTextual()) {
                throw PexFields.bad("sound_id and platform are required.");
            }
            find(key.get("sound_id").textValue(), key.get("platform").textValue())
                    .ifPresent(found::add);
        }
        Json.answer(ctx, 200, found);
    }

    public void reset() {
        sounds.clear();
        put("87654", "platform1", "title1", "author1", true, 10_000_000);
        put("987654", "platform2", "title2", "author2", false, 2_000_000);
    }

    private static JsonNode body(Context ctx) {
        try {
            return Json.parse(ctx.bodyAsBytes());
        } catch (UncheckedIOException e) {
            throw PexFields.bad("The body must be JSON.");
        }
    }

    private Optional<ObjectNode> find(String soundId, String platform) {
        return Optional.ofNullable(sounds.get(new Key(soundId, platform)));
    }

    private void put(String soundId, String platform, String title, String artist, boolean original, long videos) {
        ObjectNode sound = Json.object()
                .put("sound_id", soundId)
                .put("url", "www." + platform + ".com/" + soundId)
                .put("title", title)
                .put("artist", artist)
                .put("platform", platform)
                .put("is_original", original)
                .put("video_count", videos);
        sounds.put(new Key(soundId, platform), sound);
    }

    @Override
    public Object save() {
        return new HashMap<>(sounds);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void load(Object saved) {
        sounds.clear();
        sounds.putAll((Map<Key, ObjectNode>) saved);
    }
}
