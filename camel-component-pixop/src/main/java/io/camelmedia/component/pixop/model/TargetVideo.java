// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.List;
import java.util.Map;

/**
 * The format and the filters of the processed video (document: Retrieve video item details).
 *
 * @param others fields that the service added since
 */
public record TargetVideo(
        Setting preset,
        Setting container,
        Setting codec,
        PixelFormat pixelFormat,
        Long bitrate,
        Long frameWidth,
        Long frameHeight,
        List<Setting> videoFilters,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
