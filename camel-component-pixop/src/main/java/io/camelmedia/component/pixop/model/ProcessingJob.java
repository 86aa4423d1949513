// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * A processing that was begun (document: Trigger a request to process a video).
 *
 * @param processedVideoId the video that is made: progress and download are asked for by it
 * @param others fields that the service added since
 */
public record ProcessingJob(
        String sourceVideoId,
        String processedVideoId,
        String projectId,
        String checkProgressUrl,
        String downloadMediaUrl,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
