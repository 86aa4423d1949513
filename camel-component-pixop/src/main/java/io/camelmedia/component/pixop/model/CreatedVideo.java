// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * A video item just created (document: Create new video).
 *
 * @param others fields that the service added since
 */
public record CreatedVideo(
        String projectId,
        String videoId,
        String uploadMediaUrl,
        String uploadLightMediaUrl,
        String processVideoUrl,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
