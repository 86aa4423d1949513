// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/** The asset in YouTube Content ID, as it is sent (document: Create an asset, Update an asset). */
public record YoutubeContentId(
        @JsonProperty("asset_id") String assetId,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others) implements MediaModel {
    public YoutubeContentId(String assetId) {
        this(assetId, Map.of());
    }
}
