// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Ids;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/** Whether the file of an asset has arrived (document: Verify an asset). */
public record AssetVerification(
        @JsonProperty("asset_id") Long assetId,
        @JsonProperty("asset_id_str") String assetIdStr,
        Boolean uploaded,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {
    public AssetVerification {
        assetId = Ids.exact("asset_id", assetId, assetIdStr);
    }

    /** Whether the file is there. */
    public boolean confirmed() {
        return Boolean.TRUE.equals(uploaded);
    }
}
