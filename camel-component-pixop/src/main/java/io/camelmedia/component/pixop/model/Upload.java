// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * The upload of a video (document: Retrieve video item details).
 *
 * @param fileSize bytes
 * @param fileType MIME type
 * @param fileContainerName description of the container format
 * @param others fields that the service added since
 */
public record Upload(
        UploadState uploadState,
        Boolean hasFinishedUploading,
        String fileName,
        Long fileSize,
        String fileType,
        String fileContainerName,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
