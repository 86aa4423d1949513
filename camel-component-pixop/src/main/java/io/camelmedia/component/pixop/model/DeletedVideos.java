// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.List;
import java.util.Map;

/**
 * The videos that a deletion took away (document: Delete video and any new media generated so far).
 *
 * @param others fields that the service added since
 */
public record DeletedVideos(
        List<DeletedVideo> deletedVideos,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others) implements MediaModel {}
