// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A bitrate (document: Trigger a request to process a video).
 *
 * @param mbps megabits per second, from 0.01 to 4000.0
 * @param others fields that the service added since
 */
public record Bitrate(
        BigDecimal mbps, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others) implements MediaModel {}
