// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * How far the processing of a video is (document: Check progress of a video currently being processed).
 *
 * @param videoId the processed video
 * @param others fields that the service added since
 */
public record ProcessProgress(
        String videoId,
        String projectId,
        ProcessingState processingState,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
