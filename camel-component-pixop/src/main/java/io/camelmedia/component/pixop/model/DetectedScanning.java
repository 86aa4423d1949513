// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * The scanning of a video by two ways to tell it (document: Retrieve video item details).
 *
 * @param metadata as the metadata says
 * @param heuristics as a deep analysis found; absent after light ingestion
 * @param others fields that the service added since
 */
public record DetectedScanning(
        Scanning metadata,
        Scanning heuristics,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others) implements MediaModel {}
