// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Ids;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/** Names a collection that was changed (document: Collections). */
public record CollectionId(
        @JsonProperty("collection_id") Long collectionId,
        @JsonProperty("collection_id_str") String collectionIdStr,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {
    public CollectionId {
        collectionId = Ids.exact("collection_id", collectionId, collectionIdStr);
    }
}
