// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.math.BigDecimal;
import java.util.Map;

/**
 * The watermark on what is seen in a MediaBox.
 *
 * @param opacity          from 0, transparent, to 1, solid
 * @param verticalPosition from 0, top, to 1, bottom
 */
public record Watermarking(
        String text,
        BigDecimal opacity,
        BigDecimal verticalPosition,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
