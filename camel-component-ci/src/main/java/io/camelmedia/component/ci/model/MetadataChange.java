// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.List;
import java.util.Map;

/**
 * A group of changes of metadata.
 *
 * @param folderIds the folders that each change of the group applies to
 * @param set       values to add or to replace
 * @param unset     values to remove, by name
 */
public record MetadataChange(
        List<String> folderIds,
        List<MetadataItem> set,
        List<MetadataItem> unset,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
