// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * A thumbnail of an asset.
 *
 * @param type small, medium or large
 * @param size bytes
 */
public record Thumbnail(
        String type,
        String location,
        Long size,
        Long width,
        Long height,
        ThumbnailSource source,
        Boolean isExternal,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
