// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * A video item (document: Retrieve video item details).
 *
 * @param userId who uploaded or processed it
 * @param attributes metadata of the video, an object
 * @param others fields that the service added since
 */
public record Video(
        String id,
        String name,
        String description,
        String projectId,
        String userId,
        String teamId,
        Upload upload,
        Ingestion ingestion,
        Processing processing,
        JsonNode attributes,
        String dateCreated,
        String timeLastUpdated,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel, Dated {}
