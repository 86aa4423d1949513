// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.List;
import java.util.Map;

/**
 * A stream that is to be made of an asset.
 *
 * @param expirationDate when its address expires, in ISO 8601
 * @param videoSources   the proxies that viewers can choose between; all when absent
 */
public record NewStream(
        String name,
        String expirationDate,
        List<VideoSource> videoSources,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
