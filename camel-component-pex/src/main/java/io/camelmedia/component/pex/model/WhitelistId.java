// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Ids;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/** Names a whitelist that was changed (document: Whitelists). */
public record WhitelistId(
        @JsonProperty("whitelist_id") Long whitelistId,
        @JsonProperty("whitelist_id_str") String whitelistIdStr,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {
    public WhitelistId {
        whitelistId = Ids.exact("whitelist_id", whitelistId, whitelistIdStr);
    }
}
