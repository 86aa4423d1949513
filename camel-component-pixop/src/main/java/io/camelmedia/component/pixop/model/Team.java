// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * A team, which projects and videos belong to (document: Retrieve account details).
 *
 * @param others fields that the service added since
 */
public record Team(
        String id,
        String name,
        String dateCreated,
        String timeLastUpdated,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel, Dated {}
