// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.List;
import java.util.Map;

/**
 * An asset on a supported platform (document: Create an asset from a link).
 *
 * @param link its address
 */
public record AssetLink(
        String link,
        @JsonProperty("media_type") MediaType mediaType,
        @JsonProperty("match_types") List<MatchType> matchTypes,
        @JsonProperty("collection_ids") List<Long> collectionIds,
        @JsonProperty("reference_ids") List<String> referenceIds,
        @JsonProperty("production_date") PexDate productionDate,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {
    /** A link with its media type, which are required; the rest is null and not sent. */
    public static AssetLink of(String link, MediaType mediaType) {
        return new AssetLink(link, mediaType, null, null, null, null, Map.of());
    }
}
