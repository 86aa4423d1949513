// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Ids;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/** The statuses of a copy (document: Get copy status). */
public record CopyStatuses(
        @JsonProperty("match_id") Long matchId,
        @JsonProperty("match_id_str") String matchIdStr,

        @JsonProperty("user_actions") @JsonAlias("useractions")
        UserActions userActions,

        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {
    public CopyStatuses {
        matchId = Ids.exact("match_id", matchId, matchIdStr);
    }
}
