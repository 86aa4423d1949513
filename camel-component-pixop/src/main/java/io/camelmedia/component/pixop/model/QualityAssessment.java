// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The assessed quality of a video (document: Retrieve video item details).
 *
 * @param overallSubjectiveScore mean score of all metrics, from 0 to 5
 * @param others fields that the service added since
 */
public record QualityAssessment(
        List<QualityMetric> metrics,
        BigDecimal overallSubjectiveScore,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
