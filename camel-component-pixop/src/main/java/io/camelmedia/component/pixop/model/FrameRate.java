// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A frame rate, by preset or explicitly (document: Trigger a request to process a video).
 *
 * @param fps frames per second, from 0.001 to 999
 * @param others fields that the service added since
 */
public record FrameRate(
        String tag,
        BigDecimal fps,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others) implements MediaModel {}
