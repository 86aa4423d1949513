// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.math.BigDecimal;
import java.util.Map;

/**
 * An amount of storage.
 *
 * @param unit for instance GB; the service has a default
 */
public record StorageAllotment(
        BigDecimal value,
        String unit,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others) implements MediaModel {}
