// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.List;
import java.util.Map;

/**
 * An asset that an event is about.
 *
 * @param context of a copy: Source or Target
 */
public record EventAsset(
        String id,
        String name,
        List<String> proxyTypes,
        List<String> thumbnailTypes,
        List<String> folderIds,
        String context,
        String archiveStatus,
        String previousArchiveStatus,
        String restoreStatus,
        String previousRestoreStatus,
        List<MetadataItem> metadata,
        List<MetadataItem> previousMetadata,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
