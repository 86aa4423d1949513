// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * The ingestion of uploaded media (document: Retrieve video item details).
 *
 * @param others fields that the service added since
 */
public record Ingestion(
        IngestionState ingestionState,
        VideoMetadata metadata,
        QualityAssessment qualityAssessment,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
