// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * The addresses of an item of a list.
 *
 * @param self the address of the item itself
 * @param others fields that the service added since
 */
public record Links(Link self, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others) implements MediaModel {}
