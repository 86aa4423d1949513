// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.List;
import java.util.Map;

/**
 * A folder (document: Get Folder Details).
 *
 * @param parentId     the folder above, or the Workspace of a root folder
 * @param parentFolder absent from a root folder
 */
public record Folder(
        String id,
        String name,
        String createdOn,
        User createdBy,
        String lastActivityOn,
        Network network,
        List<MetadataItem> metadata,
        FolderChildren stats,
        String parentId,
        WorkspaceReference workspace,
        FolderReference parentFolder,
        Boolean isTrashed,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
