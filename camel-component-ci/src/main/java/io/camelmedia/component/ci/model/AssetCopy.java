// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.List;
import java.util.Map;

/**
 * Which assets are to be copied, and where to.
 *
 * @param targets each of them gets a copy of each asset
 */
public record AssetCopy(
        List<String> assetIds,
        List<CopyTarget> targets,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others) implements MediaModel {}
