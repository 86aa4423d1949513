// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * A proxy of an asset.
 *
 * @param type for instance video-3g or standard-audio
 * @param size bytes
 */
public record Proxy(
        String type,
        String location,
        Long size,
        Long width,
        Long height,
        Long videoBitRate,
        Long audioBitRate,
        Boolean isExternal,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
