// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pex.bodies.PexTime;
import io.camelmedia.testkit.state.StatePart;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The copies that were found, to look at and to add to. Of each asset that is tracked and sampled copies appear by
 * themselves as the simulator's clock goes: one in every minute, ten in all.
 */
public final class PexCopies implements StatePart {

    private static final Duration INTERVAL = Duration.ofMinutes(1);
    private static final int MOST = 10;
    private static final List<String> PLATFORMS = List.of("youtube", "facebook", "tiktok", "soundcloud");

    private final PexTable<PexCopy> table = new PexTable<>("match_id");
    private final Map<Long, Integer> appeared = new HashMap<>();
    private final PexIds ids;
    private final PexAssets assets;
    private final PexLock lock;
    private final Clock clock;

    public PexCopies(PexIds ids, PexAssets assets, PexLock lock, Clock clock) {
        this.ids = ids;
        this.assets = assets;
        this.lock = lock;
        this.clock = clock;
    }

    /** Adds a copy of an asset, found now; returns its match id. */
    public long add(long assetId) {
        return add(assetId, Json.object());
    }

    /**
     * Adds a copy of an asset; returns its match id.
     *
     * @param fields that differ from the usual, by their names in answers; {@code match_id} gives it a certain id,
     *     {@code created_at} another time than now
     */
    public long add(long assetId, ObjectNode fields) {
        return lock.locked(() -> {
            long id = fields.has("match_id") ? fields.get("match_id").asLong() : ids.next();
            put(id, assetId, clock.instant(), fields);
            return id;
        });
    }

    /** The platform takes a copy down. */
    public void takeDown(long matchId) {
        lock.locked(() -> {
            table.known(matchId).takeDown(clock.instant());
            return matchId;
        });
    }

    /** The copies, those that have become due included. */
    public PexTable<PexCopy> table() {
        Instant now = clock.instant();
        assets.table().all().forEach(asset -> asset.matchesFrom().ifPresent(from -> appear(asset.id(), from, now)));
        return table;
    }

    public void forget(long status) {
        table.all().stream().filter(copy -> copy.has(status)).forEach(copy -> copy.remove(status, clock.instant()));
    }

    public void reset() {
        table.clear();
        appeared.clear();
    }

    private void appear(long assetId, Instant from, Instant now) {
        int count = appeared.getOrDefault(assetId, 0);
        for (Instant due = dueAt(from, count); count < MOST && !due.isAfter(now); due = dueAt(from, count)) {
            put(ids.next(), assetId, due, Json.object().put("platform", PLATFORMS.get(count % PLATFORMS.size())));
            count++;
        }
        appeared.put(assetId, count);
    }

    private static Instant dueAt(Instant from, int count) {
        return from.plus(INTERVAL.multipliedBy(count + 1L));
    }

    private void put(long id, long assetId, Instant createdAt, ObjectNode fields) {
        ObjectNode shown = usual(id, createdAt).put("asset_id", assetId).put("asset_id_str", Long.toString(assetId));
        shown.setAll(fields);
        table.put(id, new PexCopy(id, shown, createdAt));
    }

    private static ObjectNode usual(long id, Instant createdAt) {
        ObjectNode copy = Json.object();
        copy.putArray("whitelist_ids");
        copy.putArray("whitelist_ids_str");
        copy.put("created_at", PexTime.text(createdAt));
        copy.put("platform", "youtube");
        copy.put("copy_media_url", "https://media.example.com/watch/" + id);
        copy.put("copy_user_url", "https://media.example.com/user/example");
        copy.put("copy_user_name", "example").put("copy_user_real_name", "Example");
        copy.put("copy_user_is_verified", false);
        copy.put("copy_title", "Example Title");
        copy.put("copy_upload_date", PexTime.text(createdAt));
        copy.put("copy_duration", 15);
        copy.putNull("copy_sound_id");
        ObjectNode statistics = copy.putObject("copy_statistics");
        List.of("views_count", "shares_count", "comments_count", "likes_count", "dislike_count")
                .forEach(name -> statistics.put(name, 0));
        ObjectNode match = copy.putObject("match_data");
        match.putArray("matching_segments_in_asset").add(0).add(15);
        match.putArray("matching_segments_in_copy").add(0).add(15);
        match.put("copy_percentage_asset", 100).put("copy_percentage_copy", 100);
        match.put("length_of_match", 15).put("is_audio_modified", false);
        copy.put("match_category", "SN30");
        copy.put("is_nsfw", false).put("is_taken_down", false);
        copy.put("content_type", "audio");
        return copy;
    }

    @Override
    public Object save() {
        return new Saved(table.save(), new HashMap<>(appeared));
    }

    @Override
    public void load(Object saved) {
        table.load(((Saved) saved).table());
        appeared.clear();
        appeared.putAll(((Saved) saved).appeared());
    }

    private record Saved(Object table, Map<Long, Integer> appeared) implements Serializable {}
}
