// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/** Where an asset came from, as told at its upload. */
public record AcquisitionContext(
        String name,
        String path,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others) implements MediaModel {}
