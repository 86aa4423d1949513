// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * How far a processing is (document: Check progress of a video currently being processed).
 *
 * @param processingProgressPercent completion in percent, from 0.0 to 100.0
 * @param others fields that the service added since
 */
public record ProcessingState(
        String updatedAt,
        String processingStatus,
        BigDecimal processingProgressPercent,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {

    /** When it changed last; null when absent or unreadable. */
    public Instant changedAt() {
        return Dated.instant(updatedAt);
    }

    /** What the status means. */
    public JobPhase phase() {
        return JobPhase.of(processingStatus);
    }
}
