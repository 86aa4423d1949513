// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Ids;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * A collection that fills itself (document: Get an auto collection).
 *
 * @param sourceUrl the address whose media it takes in
 * @param isActive whether it takes in new assets
 */
public record AutoCollection(
        @JsonProperty("collection_id") Long collectionId,
        @JsonProperty("collection_id_str") String collectionIdStr,
        @JsonProperty("created_at") PexDate createdAt,
        @JsonProperty("updated_at") PexDate updatedAt,
        @JsonProperty("source_url") String sourceUrl,
        String title,
        @JsonProperty("assets_count") Long assetsCount,
        @JsonProperty("is_active") Boolean isActive,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {
    public AutoCollection {
        collectionId = Ids.exact("collection_id", collectionId, collectionIdStr);
    }

    /** An auto collection to create. */
    public static AutoCollection of(String title, String sourceUrl, Boolean isActive) {
        return new AutoCollection(null, null, null, null, sourceUrl, title, null, isActive, Map.of());
    }
}
