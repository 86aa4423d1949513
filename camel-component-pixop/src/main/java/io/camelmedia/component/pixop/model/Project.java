// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * A project (document: Retrieve project details).
 *
 * @param links in lists only
 * @param teamId absent in lists
 * @param others fields that the service added since
 */
public record Project(
        @JsonProperty("_links") Links links,
        String id,
        String name,
        String teamId,
        String dateCreated,
        String timeLastUpdated,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel, Dated {}
