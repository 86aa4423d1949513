// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pex.bodies.PexTime;
import java.io.Serializable;
import java.time.Instant;

/** A collection; an automated one has a source. */
public final class PexCollection implements Serializable {

    private final long id;
    private final Instant createdAt;
    private final String sourceUrl;
    private Instant updatedAt;
    private String title = "";
    private String referenceId = "";
    private boolean active;

    private PexCollection(long id, String sourceUrl, Instant createdAt) {
        this.id = id;
        this.sourceUrl = sourceUrl;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }

    public static PexCollection manual(long id, ObjectNode fields, Instant createdAt) {
        PexCollection collection = new PexCollection(id, null, createdAt);
        collection.change(fields, createdAt);
        return collection;
    }

    public static PexCollection automated(long id, ObjectNode fields, Instant createdAt) {
        PexCollection collection =
                new PexCollection(id, fields.path("source_url").asText(), createdAt);
        collection.change(fields, createdAt);
        collection.activate(fields.path("is_active").asBoolean(true), createdAt);
        return collection;
    }

    public long id() {
        return id;
    }

    public boolean isAutomated() {
        return sourceUrl != null;
    }

    /** Replaces title and reference id. */
    public void change(ObjectNode fields, Instant now) {
        title = fields.path("title").asText("");
        referenceId = fields.path("reference_id").asText("");
        updatedAt = now;
    }

    public void activate(boolean newActive, Instant now) {
        active = newActive;
        updatedAt = now;
    }

    public ObjectNode ids() {
        return Json.object().put("collection_id", id).put("collection_id_str", Long.toString(id));
    }

    public ObjectNode summary() {
        return json().put("reference_id", referenceId).put("title", title).put("is_autocollection", isAutomated());
    }

    public ObjectNode details(long assets) {
        return summary().put("assets_count", assets);
    }

    public ObjectNode automation(long assets) {
        return json().put("source_url", sourceUrl)
                .put("title", title)
                .put("assets_count", assets)
                .put("is_active", active);
    }

    private ObjectNode json() {
        return ids().put("created_at", PexTime.text(createdAt)).put("updated_at", PexTime.text(updatedAt));
    }
}
