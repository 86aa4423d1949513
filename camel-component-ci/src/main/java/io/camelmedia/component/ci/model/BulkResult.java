// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.List;
import java.util.Map;

/**
 * The result of a bulk operation for each of the folders or assets (document: Move Folders and others).
 *
 * @param complete absent when nothing succeeded
 */
public record BulkResult(
        Long completeCount,
        Long errorCount,
        List<BulkError> errors,
        List<BulkItem> complete,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {

    /** Whether the operation failed for at least one of them. */
    public boolean hasErrors() {
        return errors != null && !errors.isEmpty();
    }
}
