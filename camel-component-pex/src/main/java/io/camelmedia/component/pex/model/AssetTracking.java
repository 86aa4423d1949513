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
 * Whether copies of an asset are searched for (document: Get tracking status).
 *
 * @param trackedFrom since when; empty when they are not
 */
public record AssetTracking(
        @JsonProperty("asset_id") Long assetId,
        @JsonProperty("asset_id_str") String assetIdStr,
        @JsonProperty("is_tracked") Boolean isTracked,
        @JsonProperty("tracked_from") PexDate trackedFrom,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {
    public AssetTracking {
        assetId = Ids.exact("asset_id", assetId, assetIdStr);
    }
}
