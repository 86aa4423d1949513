// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * The account (document: Retrieve account details).
 *
 * @param team null in the answers that bring a new secret or password
 * @param others fields that the service added since
 */
public record Account(
        User user, Team team, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others) implements MediaModel {}
