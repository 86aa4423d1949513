// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/** A status that an organisation can give to copies (document: Get organization statuses). */
public record Status(
        MatchStatus status,
        @JsonProperty("status_str") String statusStr,
        String title,
        @JsonProperty("created_at") PexDate createdAt,
        @JsonProperty("updated_at") PexDate updatedAt,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
