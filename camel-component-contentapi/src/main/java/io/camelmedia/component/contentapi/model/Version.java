// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * Name and version of the service (document: Application Version).
 *
 * @param others fields that the service added since
 */
public record Version(
        String name,
        String version,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others) implements MediaModel {}
