// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.List;
import java.util.Map;

/**
 * Something that happened (document: List Events). Which fields are present depends on its type.
 *
 * @param createdOn  ISO 8601, with fractions of a second of any length
 * @param type       one of the documented types, or one that the service added since
 * @param spaces     the Workspaces or Catalogs it happened in
 * @param workspaces what an event of a Network is about
 */
public record Event(
        String id,
        String createdOn,
        User createdBy,
        String type,
        List<EventAsset> assets,
        List<EventElement> elements,
        List<EventFolder> folders,
        List<EventMediaBox> mediaBoxes,
        List<EventSpace> spaces,
        List<EventSpace> workspaces,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
