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
 * A collection (document: Get a collection).
 *
 * @param referenceId your own id of the collection
 */
public record Collection(
        @JsonProperty("collection_id") Long collectionId,
        @JsonProperty("collection_id_str") String collectionIdStr,
        @JsonProperty("created_at") PexDate createdAt,
        @JsonProperty("updated_at") PexDate updatedAt,
        @JsonProperty("reference_id") String referenceId,
        String title,
        @JsonProperty("assets_count") Long assetsCount,
        @JsonProperty("is_autocollection") Boolean isAutocollection,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {
    public Collection {
        collectionId = Ids.exact("collection_id", collectionId, collectionIdStr);
    }

    /** A collection to create, or changes to one. */
    public static Collection of(String title, String referenceId) {
        return new Collection(null, null, null, null, referenceId, title, null, null, Map.of());
    }
}
