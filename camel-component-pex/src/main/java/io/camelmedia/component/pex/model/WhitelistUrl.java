// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Ids;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/** A URL of a whitelist (document: Get a whitelist url, Get all whitelist URLs). */
public record WhitelistUrl(
        @JsonProperty("url_id") Long urlId,
        @JsonProperty("url_id_str") String urlIdStr,
        @JsonProperty("whitelist_id") Long whitelistId,
        @JsonProperty("whitelist_id_str") String whitelistIdStr,
        @JsonProperty("source_url") String sourceUrl,
        @JsonProperty("created_at") PexDate createdAt,
        @JsonProperty("processing_status") ProcessingStatus processingStatus,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {
    public WhitelistUrl {
        urlId = Ids.exact("url_id", urlId, urlIdStr);
        whitelistId = Ids.exact("whitelist_id", whitelistId, whitelistIdStr);
    }
}
