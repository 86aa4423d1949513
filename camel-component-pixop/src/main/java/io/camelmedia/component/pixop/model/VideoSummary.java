// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * A video in a list (document: Retrieve paginated list of videos associated with this user).
 *
 * @param parentId the original video of a processed one; null for an original
 * @param others fields that the service added since
 */
public record VideoSummary(
        @JsonProperty("_links") Links links,
        String id,
        String parentId,
        String projectId,
        String name,
        String filename,
        String dateCreated,
        String timeLastUpdated,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel, Dated {}
