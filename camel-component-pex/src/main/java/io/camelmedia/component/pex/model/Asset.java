// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Ids;
import io.camelmedia.support.json.MediaModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * An asset, as lists show it or whole (document: Get all assets, Get an asset).
 *
 * @param trackedFrom since when copies are searched for; empty when they are not
 * @param duration seconds
 */
public record Asset(
        @JsonProperty("asset_id") Long assetId,
        @JsonProperty("asset_id_str") String assetIdStr,
        String title,
        @JsonProperty("created_at") PexDate createdAt,
        @JsonProperty("updated_at") PexDate updatedAt,
        @JsonProperty("production_date") PexDate productionDate,
        @JsonProperty("collection_ids") List<Long> collectionIds,
        @JsonProperty("reference_ids") List<String> referenceIds,
        @JsonProperty("is_tracked") Boolean isTracked,
        @JsonProperty("tracked_from") PexDate trackedFrom,
        @JsonProperty("media_type") MediaType mediaType,
        @JsonProperty("match_types") List<MatchType> matchTypes,
        @JsonProperty("thumbnail_url") String thumbnailUrl,
        BigDecimal duration,
        @JsonProperty("processing_status") ProcessingStatus processingStatus,
        @JsonProperty("youtube_content_id") ContentId youtubeContentId,
        Music music,
        @JsonProperty("excluded_segments") List<Segment> excludedSegments,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {
    public Asset {
        assetId = Ids.exact("asset_id", assetId, assetIdStr);
    }
}
