// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.List;
import java.util.Map;

/**
 * Changes of the metadata of folders, in groups (document: Change Metadata). A folder may be in one group only, and a
 * group may not both set and unset a name, in whatever case. At most 500 folders and 500 changes.
 */
public record MetadataChanges(
        List<MetadataChange> changes,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others) implements MediaModel {

    /** Begins changes without any group. */
    public static MetadataChangesBuilder builder() {
        return new MetadataChangesBuilder();
    }
}
