// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How a copy and its asset match (document: Get a copy).
 *
 * @param matchingSegmentsInAsset seconds
 * @param matchingSegmentsInCopy seconds
 * @param copyPercentageOfAsset percent of the asset that is in the copy
 * @param assetPercentageOfCopy percent of the copy that is the asset
 * @param lengthOfMatch seconds
 */
public record MatchData(
        @JsonProperty("matching_segments_in_asset") List<BigDecimal> matchingSegmentsInAsset,
        @JsonProperty("matching_segments_in_copy") List<BigDecimal> matchingSegmentsInCopy,

        @JsonProperty("copy_percentage_asset") @JsonAlias("copy_percentage_of_asset")
        BigDecimal copyPercentageOfAsset,

        @JsonProperty("copy_percentage_copy") @JsonAlias("asset_percentage_of_copy")
        BigDecimal assetPercentageOfCopy,

        @JsonProperty("length_of_match") BigDecimal lengthOfMatch,
        @JsonProperty("is_audio_modified") Boolean isAudioModified,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
