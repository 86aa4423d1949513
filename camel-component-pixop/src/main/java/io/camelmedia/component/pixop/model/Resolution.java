// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * A resolution, by preset or by size. The service refuses width, height and aspectRatioTag together (document: Trigger
 * a request to process a video).
 *
 * @param width pixels, from 16 to 7680
 * @param height pixels, from 16 to 4320
 * @param aspectRatioTag determines the missing one of width and height
 * @param others fields that the service added since
 */
public record Resolution(
        String tag,
        Long width,
        Long height,
        String aspectRatioTag,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
