// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.time.Instant;
import java.util.Map;

/**
 * How far an upload is (document: Retrieve video item details).
 *
 * @param others fields that the service added since
 */
public record UploadState(
        String updatedAt,
        String uploadStatus,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others) implements MediaModel {

    /** When it changed last; null when absent or unreadable. */
    public Instant changedAt() {
        return Dated.instant(updatedAt);
    }
}
