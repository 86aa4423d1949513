// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.media.StoredMedia;
import io.camelmedia.testkit.pex.bodies.PexTime;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** An asset: its metadata, its media once they have arrived, and its processing. */
public final class PexAsset implements Serializable {

    public static final String UPLOADED = "uploaded";
    public static final String SAMPLED = "sampled";
    public static final String FAILED = "failed";

    /** The collection of assets that are in no other. */
    public static final long DEFAULT_COLLECTION = 0;

    private static final long BYTES_PER_SECOND = 1_000_000;

    private final long id;
    private final ObjectNode fields;
    private final Instant createdAt;
    private Instant updatedAt;
    private Instant trackedFrom;
    private Instant uploadedAt;
    private Instant sampledAt = Instant.MAX;
    private StoredMedia media;
    private String error = "";

    PexAsset(long id, ObjectNode fields, Instant createdAt) {
        this.id = id;
        this.fields = fields;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }

    public long id() {
        return id;
    }

    Optional<StoredMedia> media() {
        return Optional.ofNullable(media);
    }

    String fid() {
        return fields.path("fid").asText();
    }

    public String mimeType() {
        return fields.path("mime_type").asText();
    }

    /**
     * Takes the media, which will be sampled after some time.
     *
     * @param bytes null when the media come from a link
     */
    void arrive(StoredMedia bytes, Instant now, Duration sampling) {
        media = bytes;
        uploadedAt = now;
        sampledAt = now.plus(sampling);
        error = "";
        updatedAt = now;
    }

    /** Refuses the media that arrived, which is as if none had. */
    void refuse(String reason, Instant now) {
        uploadedAt = null;
        fail(reason, now);
    }

    void fail(String reason, Instant now) {
        error = reason;
        updatedAt = now;
    }

    /** Whether the media have arrived, whatever becomes of them then. */
    public boolean isUploaded() {
        return uploadedAt != null;
    }

    /** From when on copies are found: once the asset is both tracked and sampled; empty when it never will be. */
    Optional<Instant> matchesFrom() {
        return trackedFrom == null || !isUploaded() || !error.isEmpty()
                ? Optional.empty()
                : Optional.of(trackedFrom.isAfter(sampledAt) ? trackedFrom : sampledAt);
    }

    public String status(Instant now) {
        if (!error.isEmpty()) {
            return FAILED;
        }
        if (uploadedAt == null) {
            return "";
        }
        return now.isBefore(sampledAt) ? UPLOADED : SAMPLED;
    }

    public boolean isTracked() {
        return trackedFrom != null;
    }

    public void track(boolean tracked, Instant now) {
        if (tracked != isTracked()) {
            trackedFrom = tracked ? now : null;
            updatedAt = now;
        }
    }

    public boolean isIn(long collectionId) {
        return StreamSupport.stream(collections().spliterator(), false).anyMatch(each -> each.asLong() == collectionId);
    }

    public void leave(long collectionId, Instant now) {
        ArrayNode left = Json.array();
        collections().forEach(each -> {
            if (each.asLong() != collectionId) {
                left.add(each);
            }
        });
        fields.set("collection_ids", left);
        updatedAt = now;
    }

    public Set<String> isrcs() {
        Set<String> isrcs = new HashSet<>();
        fields.path("music").path("isrcs").forEach(isrc -> isrcs.add(isrc.asText()));
        return isrcs;
    }

    /** Replaces what an update can set. */
    public void replace(ObjectNode update, Instant now) {
        fields.retain(List.of("fid", "mime_type"));
        patch(update, now);
    }

    /** Sets the given fields; a null clears one. */
    public void patch(ObjectNode update, Instant now) {
        update.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                fields.remove(field.getKey());
            } else {
                fields.set(field.getKey(), field.getValue());
            }
        });
        updatedAt = now;
    }

    public ObjectNode summary(Instant now) {
        return json(now).put("processing_status", status(now));
    }

    public ObjectNode details(Instant now) {
        ObjectNode json = json(now);
        json.set("reference_ids", list("reference_ids"));
        json.put("media_type", fields.path("media_type").asText());
        json.set("match_types", list("match_types"));
        json.put("thumbnail_url", "");
        json.put("duration", status(now).equals(SAMPLED) ? seconds() : 0);
        json.putObject("processing_status").put("status", status(now)).put("error", error);
        JsonNode youtube = fields.path("youtube_content_id");
        // The document's sample of a single asset names the id so, and not as its table does.
        json.putObject("youtube_content_id")
                .put("cid_asset_id", youtube.path("asset_id").asText());
        JsonNode music = fields.path("music");
        ObjectNode shown = json.putObject("music");
        shown.set("isrcs", music.path("isrcs").isArray() ? music.path("isrcs") : Json.array());
        shown.set("iswcs", music.path("iswcs").isArray() ? music.path("iswcs") : Json.array());
        shown.put("album", music.path("album").asText())
                .put("artist", music.path("artist").asText());
        return json;
    }

    public ObjectNode tracking() {
        return ids().put("is_tracked", isTracked()).put("tracked_from", trackedFromText());
    }

    public ObjectNode ids() {
        return Json.object().put("asset_id", id).put("asset_id_str", Long.toString(id));
    }

    private ObjectNode json(Instant now) {
        ObjectNode json = ids();
        json.put("title", fields.path("title").asText());
        json.put("created_at", PexTime.text(createdAt));
        json.put(
                "updated_at",
                PexTime.text(status(now).equals(SAMPLED) && sampledAt.isAfter(updatedAt) ? sampledAt : updatedAt));
        String date = fields.path("production_date").asText();
        json.put("production_date", date.isEmpty() ? "" : date + "T00:00:00Z");
        json.set("collection_ids", collections());
        json.put("is_tracked", isTracked()).put("tracked_from", trackedFromText());
        json.set("excluded_segments", list("excluded_segments"));
        return json;
    }

    private String trackedFromText() {
        return trackedFrom == null ? "" : PexTime.text(trackedFrom);
    }

    private ArrayNode collections() {
        ArrayNode collections = list("collection_ids");
        return collections.isEmpty() ? Json.array().add(DEFAULT_COLLECTION) : collections;
    }

    private ArrayNode list(String field) {
        return fields.path(field) instanceof ArrayNode array ? array : Json.array();
    }

    private long seconds() {
        return media == null ? 1 : Math.max(1, media.length() / BYTES_PER_SECOND);
    }
}
