// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/** What the service says of something done. */
public record Message(
        String message, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others) implements MediaModel {}
