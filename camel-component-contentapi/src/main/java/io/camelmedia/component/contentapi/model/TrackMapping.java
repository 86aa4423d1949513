// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * A legacy track and one of its original assets (document: Legacy Track Support API).
 *
 * @param others fields that the service added since
 */
public record TrackMapping(
        String originalAssetId,
        String legacyTrackToken,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others) implements MediaModel {}
