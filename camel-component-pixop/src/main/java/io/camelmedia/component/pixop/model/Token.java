// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.error.Mask;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * A token (document: Authenticate account credentials and generate JWT token).
 *
 * @param jwtToken a JWT, valid for 15 minutes
 * @param others fields that the service added since
 */
public record Token(
        String userId,
        String teamId,
        String jwtToken,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others) implements MediaModel {

    /** Does not show the token. */
    @Override
    public String toString() {
        return "Token[userId=" + userId + ", teamId=" + teamId + ", jwtToken=" + Mask.TEXT + "]";
    }
}
