// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * How colours are stored (document: Trigger a request to process a video).
 *
 * @param yuv triplet, for instance {@code 4:2:0}
 * @param bits bits per pixel
 * @param others fields that the service added since
 */
public record ChromaSubsampling(
        String yuv, Long bits, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others) implements MediaModel {}
