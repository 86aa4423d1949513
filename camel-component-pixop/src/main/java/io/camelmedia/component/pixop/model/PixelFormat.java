// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * A format of pixels (document: Retrieve video item details).
 *
 * @param name FFmpeg's name, for instance {@code yuv420p}
 * @param others fields that the service added since
 */
public record PixelFormat(
        String name,
        ChromaSubsampling chromaSubsampling,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others) implements MediaModel {}
