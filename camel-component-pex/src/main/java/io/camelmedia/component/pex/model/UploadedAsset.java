// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * An asset whose file was sent.
 *
 * @param fid SHA-256 of the first 512 KiB of the file in hex
 * @param verified whether the service has confirmed the file; null when it was not asked
 */
public record UploadedAsset(
        @JsonProperty("asset_id") Long assetId,
        String fid,
        Boolean verified,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
