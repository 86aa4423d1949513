// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Ids;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/** A whitelist (document: Get a whitelist). */
public record Whitelist(
        @JsonProperty("whitelist_id") Long whitelistId,
        @JsonProperty("whitelist_id_str") String whitelistIdStr,
        String title,
        @JsonProperty("created_at") PexDate createdAt,
        @JsonProperty("updated_at") PexDate updatedAt,
        @JsonProperty("url_stats") UrlStats urlStats,
        @JsonProperty("dates_limit") DatesLimit datesLimit,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {
    public Whitelist {
        whitelistId = Ids.exact("whitelist_id", whitelistId, whitelistIdStr);
    }

    /** A whitelist to create. */
    public static Whitelist of(String title, DatesLimit datesLimit) {
        return new Whitelist(null, null, title, null, null, null, datesLimit, Map.of());
    }
}
