// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.List;
import java.util.Map;

/**
 * Whom a token is for (document: Authenticate JWT token and return associated account and team identity).
 *
 * @param otherTeams other teams of the user
 * @param others fields that the service added since
 */
public record Identity(
        User user,
        Team team,
        List<Team> otherTeams,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others) implements MediaModel {}
