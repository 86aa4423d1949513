// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/** What a folder holds, by state; sizes in bytes (document: Get Folder Storage Stats). */
public record FolderStats(
        Long fileTotalCount,
        Long fileTotalSize,
        Long activeFileCount,
        Long activeFileSize,
        Long archiveInProgressFileCount,
        Long archiveInProgressFileSize,
        Long archivedFileCount,
        Long archivedFileSize,
        Long deepArchivedFileCount,
        Long deepArchivedFileSize,
        Long restoreInProgressFileCount,
        Long restoreInProgressFileSize,
        Long restoredFileCount,
        Long restoredFileSize,
        Long folderCount,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
