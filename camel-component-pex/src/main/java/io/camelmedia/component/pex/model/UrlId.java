// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Ids;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/** Names a URL of a whitelist that was changed (document: Whitelists). */
public record UrlId(
        @JsonProperty("url_id") Long urlId,
        @JsonProperty("url_id_str") String urlIdStr,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {
    public UrlId {
        urlId = Ids.exact("url_id", urlId, urlIdStr);
    }
}
