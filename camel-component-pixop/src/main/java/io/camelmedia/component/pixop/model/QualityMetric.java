// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.math.BigDecimal;
import java.util.Map;

/**
 * One measure of quality (document: Retrieve video item details).
 *
 * @param sampleMean mean of all sampled frames
 * @param subjectiveLabel for instance {@code excellent}
 * @param subjectiveScore from 0 to 5
 * @param others fields that the service added since
 */
public record QualityMetric(
        String name,
        BigDecimal sampleMean,
        String subjectiveLabel,
        BigDecimal subjectiveScore,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
