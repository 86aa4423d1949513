// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * An asset of the legacy media server (document: Legacy Asset Support API).
 *
 * @param legacyTrackToken the token of its track; required to create one
 * @param originalFileName the original name of the track's file; may be null
 * @param legacyAssetId    the SHA-256 of the track's file in hexadecimal digits; may be null
 * @param others           fields that the service added since
 */
public record LegacyAsset(
        String legacyTrackToken,
        String originalFileName,
        String legacyAssetId,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {

    /** A legacy asset to create, or what to change of one; null leaves a field as it is. */
    public LegacyAsset(String legacyTrackToken, String originalFileName, String legacyAssetId) {
        this(legacyTrackToken, originalFileName, legacyAssetId, Map.of());
    }
}
