// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Technical metadata of a container of audio and video.
 *
 * @param duration seconds
 * @param start    seconds
 * @param timeCode SMPTE
 */
public record AvContainer(
        Long bitRate,
        BigDecimal duration,
        BigDecimal start,
        String timeCode,
        String derivedTimeCode,
        List<AvStream> streams,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
