// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/**
 * A folder just created (document: Create a Folder).
 *
 * @param name   the name it got: another than asked for when that was taken
 * @param others fields that the service added since
 */
public record CreatedFolder(
        String folderId,
        String parentId,
        String workspaceId,
        String name,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
