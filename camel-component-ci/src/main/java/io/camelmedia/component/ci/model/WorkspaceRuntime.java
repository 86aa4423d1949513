// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.math.BigDecimal;
import java.util.Map;

/**
 * How long the media of a Workspace last together.
 *
 * @param video seconds
 */
public record WorkspaceRuntime(
        BigDecimal video, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others) implements MediaModel {}
