// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * A picture of frames of an asset side by side.
 *
 * @param size bytes
 */
public record Filmstrip(
        String type,
        String location,
        Long size,
        Long frames,
        Long frameHeight,
        Long frameWidth,
        Long width,
        Long height,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
