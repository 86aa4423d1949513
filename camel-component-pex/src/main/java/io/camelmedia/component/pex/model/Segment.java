// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A part of an asset (document: Update an asset).
 *
 * @param lower seconds from the beginning
 * @param upper seconds from the beginning
 */
public record Segment(
        BigDecimal lower,
        BigDecimal upper,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others) implements MediaModel {
    /** A part between two whole seconds from the beginning. */
    public Segment(long lower, long upper) {
        this(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper), Map.of());
    }
}
