// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/** A copy of an asset that was found somewhere. */
public final class PexCopy implements Serializable {

    private final long id;
    private final ObjectNode fields;
    private final Set<Long> statuses = new TreeSet<>();
    private Instant updatedAt;

    /** @param fields as the service shows them, but for the ids and the statuses */
    PexCopy(long id, ObjectNode fields, Instant createdAt) {
        this.id = id;
        this.fields = fields;
        this.updatedAt = createdAt;
    }

    long id() {
        return id;
    }

    public JsonNode get(String field) {
        return fields.path(field);
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public boolean has(long status) {
        return statuses.contains(status);
    }

    public void add(long status, Instant now) {
        statuses.add(status);
        updatedAt = now;
    }

    public void remove(long status, Instant now) {
        statuses.remove(status);
        updatedAt = now;
    }

    void takeDown(Instant now) {
        fields.put("is_taken_down", true);
        updatedAt = now;
    }

    public ObjectNode ids() {
        return Json.object().put("match_id", id).put("match_id_str", Long.toString(id));
    }

    public ObjectNode state() {
        ObjectNode json = ids();
        ArrayNode shown = json.putObject("user_actions").putArray("statuses");
        statuses.forEach(shown::add);
        return json;
    }

    public ObjectNode json() {
        return ids().<ObjectNode>setAll(fields).setAll(state());
    }
}
