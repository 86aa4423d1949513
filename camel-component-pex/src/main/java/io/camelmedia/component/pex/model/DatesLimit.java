// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.time.LocalDate;
import java.util.Map;

/**
 * When a whitelist is active (document: Create a whitelist).
 *
 * @param startDate the day on which it begins to be active, or -infinity
 * @param endDate the day on which it stops being active, or infinity
 */
public record DatesLimit(
        @JsonProperty("start_date") PexDate startDate,
        @JsonProperty("end_date") PexDate endDate,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {
    /** Limits at both ends. */
    public DatesLimit(LocalDate startDate, LocalDate endDate) {
        this(PexDate.of(startDate), PexDate.of(endDate), Map.of());
    }
}
