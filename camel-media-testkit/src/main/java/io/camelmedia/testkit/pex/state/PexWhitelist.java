// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pex.bodies.PexTime;
import java.io.Serializable;
import java.time.Instant;

/** A whitelist and its URLs. */
public final class PexWhitelist implements Serializable {

    private final long id;
    private final ObjectNode fields;
    private final Instant createdAt;
    private final PexTable<PexWhitelistUrl> urls = new PexTable<>("url_id");

    public PexWhitelist(long id, ObjectNode fields, Instant createdAt) {
        this.id = id;
        this.fields = fields;
        this.createdAt = createdAt;
    }

    public long id() {
        return id;
    }

    public PexTable<PexWhitelistUrl> urls() {
        return urls;
    }

    public ObjectNode ids() {
        return Json.object().put("whitelist_id", id).put("whitelist_id_str", Long.toString(id));
    }

    public ObjectNode summary() {
        ObjectNode json = ids().put("title", fields.path("title").asText(""))
                .put("created_at", PexTime.text(createdAt))
                .put("updated_at", PexTime.text(createdAt));
        json.putObject("dates_limit")
                .put("start_date", fields.path("dates_limit").path("start_date").asText("-infinity"))
                .put("end_date", fields.path("dates_limit").path("end_date").asText("infinity"));
        return json;
    }

    public ObjectNode details(Instant now) {
        ObjectNode json = summary();
        json.putObject("url_stats")
                .put("failed", count(PexWhitelistUrl.FAILED, now))
                .put("succeed", count(PexWhitelistUrl.OK, now));
        return json;
    }

    private long count(String status, Instant now) {
        return urls.all().stream().filter(url -> url.status(now).equals(status)).count();
    }
}
