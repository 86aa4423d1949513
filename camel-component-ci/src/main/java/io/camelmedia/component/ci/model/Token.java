// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * A token (document: Generate Access Token).
 *
 * @param expiresIn    seconds that it holds from its issue
 * @param tokenType    always bearer
 * @param refreshToken absent from a delegate token
 */
public record Token(
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("expires_in") Long expiresIn,
        @JsonProperty("token_type") String tokenType,
        @JsonProperty("refresh_token") String refreshToken,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {

    /** Shows neither token. */
    @Override
    public String toString() {
        return "Token[expiresIn=" + expiresIn + ", tokenType=" + tokenType + "]";
    }
}
